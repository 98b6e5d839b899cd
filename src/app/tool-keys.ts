import type { TubanStore } from '../store/store';
import { sketchKindOf } from '../store/tool';

/** The keys of the tools: M measures, B boxes; while a sketch grows Enter ends it, Backspace takes a point back. */
export function installToolKeys(store: TubanStore): void {
  const act = (event: KeyboardEvent): boolean => {
    const { tool, sketch, snapshot, setTool, commandSketch } = store.getState();
    const isOpen = sketch?.isOpen && sketchKindOf(tool);
    switch (event.key) {
      case 'm':
        setTool(tool === 'measure-line' ? null : 'measure-line');
        return true;
      case 'b':
        if (!snapshot) return false;
        setTool(tool === 'select-box' ? null : 'select-box');
        return true;
      case 'Enter':
        if (tool === 'edit') setTool(null);
        else if (isOpen) commandSketch('finish');
        else return false;
        return true;
      case 'Backspace':
        if (!isOpen) return false;
        commandSketch('undo');
        return true;
      default:
        return false;
    }
  };
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (
      target?.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]')
    )
      return;
    // A button that has the focus is meant by Enter.
    if (event.key === 'Enter' && target?.closest('button, a')) return;
    if (act(event)) event.preventDefault();
  });
}
