import { translate } from '../i18n/translate';
import type { TubanStore } from '../store/store';

/** Files, a link or GeoJSON text pasted anywhere outside a text field are opened. */
export function installPaste(store: TubanStore): void {
  window.addEventListener('paste', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest('input, textarea, [contenteditable]')) return;
    const data = event.clipboardData;
    if (!data) return;
    const { openFiles, language } = store.getState();
    if (data.files.length > 0) {
      event.preventDefault();
      void openFiles([...data.files].map((file) => ({ name: file.name, source: file })));
      return;
    }
    const text = data.getData('text/plain').trim();
    if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) {
      event.preventDefault();
      const { pathname, host, href } = new URL(text);
      void openFiles([{ name: pathname.split('/').pop() || host, source: { url: href } }]);
    } else if (text.startsWith('{')) {
      event.preventDefault();
      const name = `${translate(language, 'notice.pasted')}.geojson`;
      void openFiles([{ name, source: new Blob([text]) }]);
    }
  });
}
