import { useState } from 'react';
import { Button } from 'react-aria-components';
import { byteOrderMark, printCsv } from '../../export/csv';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { saveFile } from '../../ui/save-file';
import { IssueList } from '../issue-list';
import { JoinLines } from '../joins/join-lines';
import { FieldMapping } from './field-mapping';
import { issueRows } from './issue-rows';
import { LayerList } from './layer-list';
import { RowArithmetic } from './row-arithmetic';
import './import.css';

/** What was loaded: files and what was assumed about them, columns and their fields, rows and their problems. */
export function DataPanel() {
  const isOpen = useStore((state) => state.panel === 'issues');
  const openPanel = useStore((state) => state.openPanel);
  const snapshot = useStore((state) => state.snapshot);
  const clearAll = useStore((state) => state.clearAll);
  // Stays while the templates or a report are looked at.
  const [chosen, setChosen] = useState<number | null>(null);
  const { t } = useWords();
  if (!isOpen || !snapshot) return null;
  return (
    <PanelDialog
      title={t('data.title')}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => openPanel(null)}
      className="import-modal"
      footer={
        <>
          <SaveIssues />
          <Button className="button" onPress={clearAll}>
            {t('data.clear')}
          </Button>
          <Button className="button primary" onPress={() => openPanel('open')}>
            {t('open.button')}
          </Button>
        </>
      }
    >
      <Columns
        chosen={
          chosen ??
          Math.max(
            0,
            snapshot.layers.findIndex(({ role }) => role === 'plots'),
          )
        }
        setChosen={setChosen}
      />
    </PanelDialog>
  );
}

/** The list of problems as a table, to be sent to those who can mend them. */
function SaveIssues() {
  const ofData = useStore((state) => state.snapshot?.issues);
  const ofReading = useStore((state) => state.reading?.issues);
  const words = useWords();
  const issues = [...(ofData ?? []), ...(ofReading ?? [])];
  if (issues.length === 0) return null;
  const save = () => {
    const text = byteOrderMark + printCsv(issueRows(issues, words));
    saveFile(new Blob([text], { type: 'text/csv' }), words.t('issues.file'));
  };
  return (
    <Button className="button" onPress={save}>
      {words.t('issues.export')}
    </Button>
  );
}

function Columns({ chosen, setChosen }: { chosen: number; setChosen: (layer: number) => void }) {
  const snapshot = useStore((state) => state.snapshot)!;
  const readingIssues = useStore((state) => state.reading?.issues);
  const [isOneLayer, setOneLayer] = useState(false);
  const { t } = useWords();
  const index = Math.min(chosen, snapshot.layers.length - 1);
  const layer = snapshot.layers[index];
  const all = [...snapshot.issues, ...(readingIssues ?? [])];
  const issues =
    isOneLayer && layer
      ? all.filter(
          (issue) =>
            issue.file === layer.file && (issue.layer === undefined || issue.layer === layer.name),
        )
      : all;
  return (
    <div className="import-columns">
      <section className="import-files" aria-label={t('import.files')}>
        <h3>
          {t('import.files')} <span className="minor">{t('import.local')}</span>
        </h3>
        <LayerList chosen={index} onChoose={setChosen} />
        <p className="import-more">{t('import.more')}</p>
      </section>
      <section className="import-fields" aria-label={t('import.fields')}>
        {layer && <FieldMapping key={`${layer.file} ${layer.name}`} layer={layer} index={index} />}
      </section>
      <section className="import-check" aria-label={t('import.check')}>
        <RowArithmetic layers={isOneLayer && layer ? [layer] : snapshot.layers} />
        <JoinLines />
        {snapshot.layers.length > 1 && (
          <label className="import-only">
            <input
              type="checkbox"
              checked={isOneLayer}
              onChange={(event) => setOneLayer(event.target.checked)}
            />
            {t('import.only-layer')}
          </label>
        )}
        <IssueList issues={issues} />
      </section>
    </div>
  );
}
