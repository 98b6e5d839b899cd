import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { JoinReport } from '../../domain/join-report';
import { byteOrderMark, printCsv } from '../../export/csv';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { saveFile } from '../../ui/save-file';
import { Select } from '../../ui/select';
import { JoinGroups } from './join-groups';
import { JoinRows } from './join-rows';
import { firstGroup, isWhole, reportCells } from './join-words';
import { PossibleMatches } from './possible-matches';
import './joins.css';

/** How tables met maps, row by row, and what is wrong between them. */
export function JoinsPanel() {
  const isOpen = useStore((state) => state.panel === 'joins' && state.snapshot !== null);
  if (!isOpen) return null;
  return <OpenPanel />;
}

function OpenPanel() {
  const joins = useStore((state) => state.snapshot?.joins) ?? [];
  const view = useStore((state) => state.joinView);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const join = Math.min(view.join, joins.length - 1);
  const report = useReport(join, view.tolerance);
  const group = view.group ?? (report && firstGroup(report));
  return (
    <PanelDialog
      title={t('joins.title')}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => openPanel(null)}
      className="joins-modal"
      footer={report && <ExportButtons report={report} />}
    >
      {join < 0 ? (
        <p>{t('joins.none')}</p>
      ) : (
        <>
          <Head join={join} report={report} />
          {report && group ? (
            <div className="joins-columns">
              <JoinGroups report={report} chosen={group} />
              {group === 'possible' ? (
                <PossibleMatches report={report} />
              ) : (
                <JoinRows report={report} group={group} key={group} />
              )}
            </div>
          ) : (
            <p role="status">{t('joins.reading')}</p>
          )}
        </>
      )}
    </PanelDialog>
  );
}

/** The report of a join, anew for other data; the former one stays until then. */
function useReport(join: number, tolerance: number): JoinReport | null {
  const revision = useStore((state) => state.revision);
  const joinReport = useStore((state) => state.joinReport);
  const [report, setReport] = useState<JoinReport | null>(null);
  // Other data are another revision.
  useEffect(() => {
    let isCurrent = true;
    if (join < 0) return;
    void joinReport(join, tolerance).then((next) => {
      if (isCurrent) setReport(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [join, tolerance, revision, joinReport]);
  return report;
}

function Head({ join, report }: { join: number; report: JoinReport | null }) {
  const snapshot = useStore((state) => state.snapshot);
  const setJoinView = useStore((state) => state.setJoinView);
  const { t } = useWords();
  const joins = snapshot?.joins ?? [];
  const nameOf = (layer: number) => snapshot?.layers[layer]?.name ?? '';
  const { tableHeading, mapHeading } = joins[join]!;
  const choices = joins.map(({ table, map }, i) => ({
    value: String(i),
    label: t('joins.choice', { table: nameOf(table), map: nameOf(map) }),
  }));
  return (
    <div className="joins-head">
      <p>
        {joins.length > 1 ? (
          <Select
            label={t('joins.choose')}
            isLabelHidden
            value={String(join)}
            options={choices}
            onChange={(value) => setJoinView({ join: Number(value) })}
          />
        ) : (
          <strong>{choices[0]?.label}</strong>
        )}{' '}
        <span className="minor">{t('joins.by', { tableHeading, mapHeading })}</span>
      </p>
      {report && (
        <p className="joins-sums">
          <span data-side="table">{t('joins.sum.table', { ...report.tableTally })}</span>
          <span data-side="map">{t('joins.sum.map', { ...report.mapTally })}</span>
          <span className={isWhole(report) ? 'joins-ok' : 'warn'}>
            {t(isWhole(report) ? 'joins.sum.ok' : 'joins.sum.wrong')}
          </span>
        </p>
      )}
    </div>
  );
}

function ExportButtons({ report }: { report: JoinReport }) {
  const layers = useStore((state) => state.snapshot?.layers);
  const words = useWords();
  const { t } = words;
  const name = t('joins.file', { table: layers?.[report.table]?.name ?? '' });
  const saveCsv = () => {
    const { headings, cells } = reportCells(report, words);
    const text = byteOrderMark + printCsv([headings, ...cells]);
    saveFile(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
  };
  const saveXlsx = async () => {
    const { headings, cells } = reportCells(report, words);
    const { writeSheet } = await import('../../export/xlsx-sheet');
    const rowAt = (row: number) => cells[row]!;
    const sheet = { name, headings, count: cells.length, rowAt };
    saveFile(new Blob(await writeSheet(sheet, async () => {})), `${name}.xlsx`);
  };
  return (
    <>
      <Button className="button" onPress={saveCsv}>
        {t('joins.export.csv')}
      </Button>
      <Button className="button primary" onPress={() => void saveXlsx()}>
        {t('joins.export.xlsx')}
      </Button>
    </>
  );
}
