import { useStore } from '../store/use-store';
import { writeClipboard } from './write-clipboard';

/** Puts a text on the clipboard and says so; where the browser refuses, shows the text instead. */
export function useCopy(): (text: string) => void {
  const notify = useStore((state) => state.notify);
  return (text) => {
    const values = { text };
    writeClipboard(text).then(
      () => notify({ tone: 'info', key: 'notice.copied', values, isBrief: true }),
      () => notify({ tone: 'warn', key: 'notice.not-copied', values }),
    );
  };
}
