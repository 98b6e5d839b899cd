import { createRoot } from 'react-dom/client';
import { startApp } from './app/start-app';

const root = document.getElementById('root');
if (!root) throw new Error('expected an element #root in index.html, found none');
startApp(createRoot(root));
