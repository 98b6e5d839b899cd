import { createPortal } from 'react-dom';
import { useStore, useTubanStore, useWords, type Words } from '../../store/use-store';
import type { WorkspaceActions, WorkspaceNotice } from '../../store/workspaces-state';
import { IconButton } from '../../ui/icon-button';
import { Info, TriangleAlert, X } from '../../ui/icons';
import { byteSize } from './byte-size';
import './workspaces.css';

const isWarning = { full: true, 'not-saved': true, 'not-opened': true } as Partial<
  Record<WorkspaceNotice['kind'], boolean>
>;

/** What happened to the workspace, with what can be done about it, until it is dismissed. */
export function WorkspaceNotices({ actions }: { actions: WorkspaceActions }) {
  const notice = useStore((state) => state.workspaceNotice);
  const store = useTubanStore();
  const words = useWords();
  if (!notice) return null;
  const dismiss = () => store.setState({ workspaceNotice: null });
  // In the body and marked as a top layer: a dialog makes everything else inert.
  return createPortal(
    <div className="workspace-notice" data-react-aria-top-layer="true">
      <div className="notice" role={isWarning[notice.kind] ? 'alert' : 'status'}>
        {isWarning[notice.kind] ? (
          <TriangleAlert size={17} aria-hidden />
        ) : (
          <Info size={17} aria-hidden />
        )}
        <div className="notice-text">
          <p>{textOf(notice, words)}</p>
          <NoticeButtons notice={notice} actions={actions} />
        </div>
        <IconButton label={words.t('action.close')} onPress={dismiss}>
          <X size={15} />
        </IconButton>
      </div>
    </div>,
    document.body,
  );
}

function NoticeButtons({
  notice,
  actions,
}: {
  notice: WorkspaceNotice;
  actions: WorkspaceActions;
}) {
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const manage = (
    <button type="button" className="link-button" onClick={() => openPanel('workspaces')}>
      {t('workspaces.action.manage')}
    </button>
  );
  switch (notice.kind) {
    case 'opened':
      return (
        <>
          <button type="button" className="link-button" onClick={() => void actions.openSample()}>
            {t('workspaces.action.sample')}
          </button>{' '}
          {manage}
        </>
      );
    case 'deleted':
      return (
        <button
          type="button"
          className="link-button"
          onClick={() => void actions.restore(notice.id)}
        >
          {t('workspaces.action.undo')}
        </button>
      );
    case 'full':
    case 'not-saved':
      return (
        <>
          <button
            type="button"
            className="link-button"
            onClick={() => void actions.exportCurrent()}
          >
            {t('workspaces.action.export')}
          </button>{' '}
          {manage}
        </>
      );
    default:
      return null;
  }
}

function textOf(notice: WorkspaceNotice, { t }: Words): string {
  switch (notice.kind) {
    case 'full':
      return t('workspaces.notice.full', {
        needed: byteSize(notice.neededBytes),
        free: byteSize(notice.freeBytes),
      });
    case 'not-saved':
      return t('workspaces.notice.not-saved', { detail: notice.detail });
    case 'not-opened':
      return t(`workspaces.notice.not-opened.${notice.reason}`);
    default:
      return t(`workspaces.notice.${notice.kind}`, { name: notice.name });
  }
}
