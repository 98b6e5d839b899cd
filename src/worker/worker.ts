import * as Comlink from 'comlink';
import { Session } from './session';
import { ShapeWorkAside } from './shape-work-aside';

Comlink.expose(new Session(new ShapeWorkAside()));
