import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { formatNumber } from '../i18n/format';
import { useStore, useWords } from '../store/use-store';
import { isOutput } from '../store/write-file';

/** Work that is done sooner is not told of: a card that flashes by only disturbs. */
const patience = 300;

/** What is being read and how far, with a way out. */
export function ProgressCard() {
  const isLong = useIsLong(useStore((state) => state.progress !== null));
  return isLong ? <Progress /> : null;
}

/** True once something has lasted for a while. */
function useIsLong(isOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = isOn ? setTimeout(() => setLong(true), patience) : undefined;
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOn]);
  return isOn && isLong;
}

function Progress() {
  const progress = useStore((state) => state.progress);
  const cancel = useStore((state) => state.cancelOpening);
  const { t } = useWords();
  if (!progress) return null;
  const share = progress.total > 0 ? Math.min(1, progress.done / progress.total) : null;
  const text = (value: number) =>
    progress.stage === 'read' ? `${formatNumber(value / 1e6, 1)} MB` : formatNumber(value, 0);
  const isOnOutput = isOutput(progress);
  const card = (
    <div
      className={isOnOutput ? 'progress-card is-writing' : 'progress-card'}
      role="status"
      data-react-aria-top-layer={isOnOutput || undefined}
    >
      <p className="progress-head">
        <strong>{t(`progress.${progress.stage}`)}</strong>
        {share !== null && (
          <span>
            {isOnOutput
              ? `${formatNumber(100 * share, 0)}%`
              : `${text(progress.done)} / ${text(progress.total)}`}
          </span>
        )}
      </p>
      {progress.file && <p className="minor">{progress.file}</p>}
      <svg className="progress-bar" width="100%" height="4" aria-hidden="true">
        <rect className="progress-track" width="100%" height="4" rx="2" />
        <rect className="progress-done" width={`${(share ?? 0.08) * 100}%`} height="4" rx="2" />
      </svg>
      <Button className="button small" onPress={cancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
  // Files are written from dialogs, which make everything else inert: the card lies above them.
  return isOnOutput ? createPortal(card, document.body) : card;
}
