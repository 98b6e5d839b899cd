import { type ReactNode, useEffect, useState } from 'react';
import { useTubanStore, useWords } from '../store/use-store';
import { droppedFiles } from './dropped-files';

/** Files may be dropped anywhere on the page, folders too; a link may be dropped or pasted. */
export function DropTarget({ children }: { children: ReactNode }) {
  const store = useTubanStore();
  const { t } = useWords();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth++;
      setIsOver(true);
    };
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      const transfer = event.dataTransfer;
      if (!transfer) return;
      const { panel, openPanel } = store.getState();
      // Who looks at what is loaded goes on looking: the new files come to the list.
      if (panel !== 'issues') openPanel(null);
      void droppedFiles(transfer).then((files) =>
        store.getState().openFiles(files.map((file) => ({ name: file.name, source: file }))),
      );
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [store]);
  return (
    <>
      {children}
      {isOver && <div className="drop-over">{t('open.drop-now')}</div>}
    </>
  );
}
