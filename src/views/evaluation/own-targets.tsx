import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { printTargetSet, type TargetProblem } from '../../domain/own-targets';
import { isOnSample } from '../../store/ledger-actions';
import { useStore, useWords } from '../../store/use-store';
import { Plus, Upload } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { draftOf, newTarget, type SetDraft } from './own-draft';
import { OwnSetForm } from './own-set-form';
import { TargetProblems } from './target-problems';

/** Targets of the user's own: entered in a form or brought as a file, changed, exported, deleted. */
export function OwnTargets() {
  const sets = useStore((state) => state.targetSets);
  const importSet = useStore((state) => state.importTargetSet);
  const deleteSet = useStore((state) => state.deleteTargetSet);
  const isSample = useStore(isOnSample);
  const { t } = useWords();
  const [problems, setProblems] = useState<readonly TargetProblem[]>([]);
  const [edited, setEdited] = useState<{ draft: SetDraft; former?: string } | null>(null);
  const read = async (file: File | undefined) => {
    if (file) setProblems(await importSet(await file.text()));
  };
  return (
    <>
      <p className="minor">{t('target.own.intro')}</p>
      {isSample && <p className="minor">{t('target.own.sample')}</p>}
      <div className="own-target-buttons">
        <Button
          className="button small"
          isDisabled={edited !== null}
          onPress={() =>
            setEdited({
              draft: { name: t('target.own.new-name'), source: '', targets: [newTarget([])] },
            })
          }
        >
          <Plus size={14} aria-hidden />
          {t('target.own.add')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(list) => void read(list?.[0])}
        >
          <Button className="button small">
            <Upload size={14} aria-hidden />
            {t('target.own.import')}
          </Button>
        </FileTrigger>
      </div>
      <TargetProblems title="target.own.problems" problems={problems} />
      {edited && (
        <OwnSetForm draft={edited.draft} former={edited.former} onClose={() => setEdited(null)} />
      )}
      {sets.length === 0 && !edited && <p className="minor">{t('target.own.none')}</p>}
      <ul className="stock-list">
        {sets.map((set) => (
          <li key={set.name} className="stock-item">
            <strong>{set.name}</strong>{' '}
            <span className="minor">
              {t('target.own.count', { count: set.targets.length })}
              {set.source && ` · ${set.source}`}
            </span>
            <div className="own-target-buttons">
              <Button
                className="button small"
                isDisabled={edited !== null}
                onPress={() => setEdited({ draft: draftOf(set), former: set.name })}
              >
                {t('target.own.edit')}
              </Button>
              <Button
                className="button small"
                onPress={() =>
                  saveFile(
                    new Blob([printTargetSet(set)], { type: 'application/json' }),
                    `${set.name}.json`,
                  )
                }
              >
                {t('target.own.export')}
              </Button>
              <Button
                className="button small"
                isDisabled={edited?.former === set.name}
                onPress={() => deleteSet(set.name)}
              >
                {t('target.own.delete')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
