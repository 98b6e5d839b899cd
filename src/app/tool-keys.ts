import type { TubanStore } from '../store/store';
import { sketchKindOf } from '../store/tool';

/** While a sketch grows Enter ends it and Backspace takes a point back; Enter also ends an edit. */
export function installToolKeys(store: TubanStore): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { tool, sketch, setTool, commandSketch } = store.getState();
    if (!tool || (event.key !== 'Enter' && event.key !== 'Backspace')) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    // There the keys have their own meaning.
    if (target?.closest('input, textarea, select, button, a, [role="dialog"], [role="menu"]'))
      return;
    if (tool === 'edit') {
      if (event.key !== 'Enter') return;
      setTool(null);
    } else if (sketch?.isOpen && sketchKindOf(tool))
      commandSketch(event.key === 'Enter' ? 'finish' : 'undo');
    else return;
    event.preventDefault();
  });
}
