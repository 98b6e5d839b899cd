import { createRoot } from 'react-dom/client';
import { startApp } from './app/start-app';
import './ui/theme.css';
import './ui/controls.css';
import './views/layout.css';
import './views/map-floats.css';
import './views/panels.css';
import './views/phone.css';

const root = document.getElementById('root');
if (!root) throw new Error('expected an element #root in index.html, found none');
startApp(createRoot(root));
