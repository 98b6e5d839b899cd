import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore, useWords, type Words } from '../../store/use-store';
import { bytesOf, type WorkspaceSummary } from '../../store/workspace';
import type { WorkspaceActions } from '../../store/workspaces-state';
import { NameForm } from '../name-form';
import { byteSize } from './byte-size';

/** A workspace of the list: what is in it, and what can be done with it. */
export function WorkspaceRow({
  workspace,
  actions,
}: {
  workspace: WorkspaceSummary;
  actions: WorkspaceActions;
}) {
  const { id, name } = workspace;
  const isCurrent = useStore((state) => state.workspace?.id === id);
  const [isRenaming, setRenaming] = useState(false);
  const words = useWords();
  const { t } = words;
  return (
    <li className="named-row" aria-current={isCurrent || undefined}>
      {isRenaming ? (
        <NameForm
          name={name}
          label={t('workspaces.name')}
          saveLabel={t('workspaces.save')}
          onSave={(next) => {
            setRenaming(false);
            if (next !== name) void actions.rename(id, next);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <p className="named-row-name">
          <strong>{name}</strong>
          {isCurrent && <span className="named-row-mark">{t('workspaces.current')}</span>}
        </p>
      )}
      <p className="minor">{aboutOf(workspace, words)}</p>
      <p className="named-row-buttons">
        <Button
          className="button small primary"
          aria-label={t('workspaces.open-of', { name })}
          isDisabled={isCurrent}
          onPress={() => void actions.open(id)}
        >
          {t('workspaces.open')}
        </Button>
        <Button
          className="button small"
          aria-label={t('workspaces.rename-of', { name })}
          onPress={() => setRenaming(true)}
        >
          {t('workspaces.rename')}
        </Button>
        <Button
          className="button small"
          aria-label={t('workspaces.duplicate-of', { name })}
          onPress={() => void actions.duplicate(id)}
        >
          {t('workspaces.duplicate')}
        </Button>
        <Button
          className="button small"
          aria-label={t('workspaces.export-of', { name })}
          onPress={() => void actions.export(id)}
        >
          {t('workspaces.export')}
        </Button>
        <Button
          className="button small"
          aria-label={t('workspaces.delete-of', { name })}
          onPress={() => void actions.remove(id)}
        >
          {t('workspaces.delete')}
        </Button>
      </p>
    </li>
  );
}

function aboutOf({ files, savedAt }: WorkspaceSummary, { t, language }: Words): string {
  const first = files[0]?.name ?? '';
  const when = new Date(savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return t('workspaces.about', {
    files: files.length > 1 ? t('workspaces.files-more', { first, count: files.length }) : first,
    size: byteSize(bytesOf(files)),
    when,
  });
}
