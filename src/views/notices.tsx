import { useStore, useWords } from '../store/use-store';
import { IconButton } from '../ui/icon-button';
import { Info, TriangleAlert, X } from '../ui/icons';
import { IssueList } from './issue-list';

/** When nothing was opened, this is the only place where the reasons stand. */
const mostShown = 50;

/** What happened, until it is dismissed: errors stay, and say what still works. */
export function Notices() {
  const notices = useStore((state) => state.notices);
  const dismiss = useStore((state) => state.dismissNotice);
  const openPanel = useStore((state) => state.openPanel);
  const hasData = useStore((state) => state.snapshot !== null);
  const retryBasemap = useStore((state) => state.retryBasemap);
  const openJoins = useStore((state) => state.openJoins);
  const { t, tk } = useWords();
  return (
    <div className="notices" aria-live="assertive">
      {notices.map((notice) => (
        <div
          key={notice.id}
          className={`notice ${notice.isBrief ? 'is-brief' : ''}`}
          data-tone={notice.tone}
          onAnimationEnd={() => {
            if (notice.isBrief) dismiss(notice.id);
          }}
          role={notice.tone === 'error' ? 'alert' : 'status'}
        >
          {notice.tone === 'info' ? (
            <Info size={17} aria-hidden />
          ) : (
            <TriangleAlert size={17} aria-hidden />
          )}
          <div className="notice-text">
            <p>{tk(notice.key, notice.values)}</p>
            {notice.issues && (
              <IssueList
                issues={notice.issues}
                isCompact
                limit={notice.tone === 'error' ? mostShown : undefined}
              />
            )}
            {notice.key === 'notice.joins-away' && (
              <button type="button" className="link-button" onClick={() => openJoins()}>
                {t('joins.back')}
              </button>
            )}
            {notice.key === 'basemap.failed' && (
              <button type="button" className="link-button" onClick={retryBasemap}>
                {t('basemap.retry')}
              </button>
            )}
            {notice.issues && notice.tone !== 'error' && hasData && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  dismiss(notice.id);
                  openPanel('issues');
                }}
              >
                {t('notice.details')}
              </button>
            )}
          </div>
          <IconButton label={t('action.close')} onPress={() => dismiss(notice.id)}>
            <X size={15} />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
