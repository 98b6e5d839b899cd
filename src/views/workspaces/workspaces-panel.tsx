import { useEffect } from 'react';
import { useStore, useWords } from '../../store/use-store';
import type { WorkspaceActions } from '../../store/workspaces-state';
import { PanelDialog } from '../../ui/panel-dialog';
import { byteSize } from './byte-size';
import { WorkspaceRow } from './workspace-row';
import '../named-rows.css';

/** The workspaces that this browser keeps. */
export function WorkspacesPanel({ actions }: { actions: WorkspaceActions }) {
  const isOpen = useStore((state) => state.panel === 'workspaces');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  useEffect(() => {
    if (isOpen) void actions.refresh();
  }, [isOpen, actions]);
  return (
    <PanelDialog
      title={t('workspaces.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
      className="named-modal"
    >
      <p className="minor">{t('workspaces.intro')}</p>
      <Content actions={actions} />
    </PanelDialog>
  );
}

function Content({ actions }: { actions: WorkspaceActions }) {
  const list = useStore((state) => state.workspaceList);
  const { t } = useWords();
  if (list.phase === 'loading') return <p role="status">{t('workspaces.loading')}</p>;
  if (list.phase === 'failed')
    return (
      <p className="warn" role="alert">
        {t('workspaces.failed')}
      </p>
    );
  const { items, usedBytes, freeBytes } = list;
  return (
    <>
      {items.length === 0 ? (
        <p className="named-none">{t('workspaces.none')}</p>
      ) : (
        <ul className="named-rows" aria-label={t('workspaces.list')}>
          {items.map((workspace) => (
            <WorkspaceRow key={workspace.id} workspace={workspace} actions={actions} />
          ))}
        </ul>
      )}
      <p className="minor">
        {usedBytes === null || freeBytes === null
          ? t('workspaces.space-unknown')
          : t('workspaces.space', { used: byteSize(usedBytes), free: byteSize(freeBytes) })}{' '}
        {t('workspaces.exchange')}
      </p>
    </>
  );
}
