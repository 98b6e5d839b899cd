import { createRoot } from 'react-dom/client';
import { startApp } from './app/start-app';
import { presentationOfWindow, startPresenter } from './app/start-presenter';

const element = document.getElementById('root');
if (!element) throw new Error('expected an element #root in index.html, found none');
const root = createRoot(element);
const presentation = presentationOfWindow();
if (presentation === null) startApp(root);
else startPresenter(root, presentation);
