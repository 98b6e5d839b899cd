import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { GaussKruegerZone } from '../../domain/dataset';
import { fieldCheckPages } from '../../export/field-check-pages';
import { coordinatePages, sheetPoints } from '../../export/plot-sheet-pages';
import { useStore, useWords } from '../../store/use-store';
import { Printer } from '../../ui/icons';
import { PanelDialog } from '../../ui/panel-dialog';
import type { PlotSheet } from '../../worker/sheet-messages';
import { keyedSheets } from './keyed-sheets';
import './plot-sheet.css';
import { SheetPages } from './sheet-pages';
import { SheetZone } from './sheet-zone';

/** More would keep the browser's print dialog waiting for minutes. */
const mostSheets = 200;

/** 一地一策 of the plots that are chosen, as pages to be printed. */
export function PlotSheetPanel() {
  const isOpen = useStore((state) => state.panel === 'plot-sheet');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('plot-sheet.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
      className="wide plot-sheet-modal"
    >
      <Preview />
    </PanelDialog>
  );
}

function Preview() {
  const focus = useStore((state) => state.focus);
  const plotSheets = useStore((state) => state.plotSheets);
  const disposals = useStore((state) => state.disposals);
  const fieldChecks = useStore((state) => state.fieldChecks);
  const reading = useStore((state) => state.reading);
  const { t } = useWords();
  const [sheets, setSheets] = useState<PlotSheet[] | null>(null);
  const [done, setDone] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const [zone, setZone] = useState<GaussKruegerZone | null>(null);
  // Pages that go on to others, because they hold more than one, by plot.
  const [beyond, setBeyond] = useState<ReadonlyMap<number, number>>(new Map());
  const count = focus.kind === 'plots' ? focus.plots.length : 0;
  useEffect(() => {
    let isWanted = reading !== null;
    setSheets(null);
    setFailed(false);
    const plots = focus.kind === 'plots' ? focus.plots.slice(0, mostSheets) : [];
    plotSheets(plots, zone, (ready) => {
      if (isWanted) setDone(ready);
      return isWanted;
    }).then(
      (found) => {
        if (isWanted) setSheets(found);
      },
      () => {
        if (isWanted) setFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [focus, plotSheets, reading, tries, zone]);
  const total = Math.min(count, mostSheets);
  if (hasFailed)
    return (
      <p role="alert">
        {t('plot-sheet.failed')}{' '}
        <Button className="button small" onPress={() => setTries(tries + 1)}>
          {t('plot-sheet.retry')}
        </Button>
      </p>
    );
  if (!sheets) return <p role="status">{t('plot-sheet.working', { done, total })}</p>;
  const keyed = keyedSheets(sheets, disposals, fieldChecks);
  const further = keyed.reduce((sum, { sheet }) => sum + (beyond.get(sheet.details.plot) ?? 0), 0);
  const pages = keyed.reduce(
    (sum, { sheet, checks }) =>
      sum +
      1 +
      coordinatePages(sheetPoints(sheet.rings).length).length +
      fieldCheckPages(checks).length,
    0,
  );
  return (
    <>
      <div className="plot-sheet-bar">
        <Button className="button primary" onPress={() => window.print()}>
          <Printer size={16} /> {t('plot-sheet.print')}
        </Button>
        <span className="minor">
          {t('plot-sheet.count', { plots: sheets.length, pages: pages + further })}
        </span>
        <SheetZone sheets={sheets} zone={zone} onChange={setZone} />
        {count > mostSheets && (
          <span className="warn small">{t('plot-sheet.bounded', { most: mostSheets, count })}</span>
        )}
      </div>
      <div className="plot-sheets">
        {keyed.map(({ sheet, record, checks }) => {
          const { plot } = sheet.details;
          return (
            <SheetPages
              key={plot}
              sheet={sheet}
              record={record}
              checks={checks}
              onBeyond={(count) =>
                setBeyond((before) =>
                  (before.get(plot) ?? 0) === count ? before : new Map(before).set(plot, count),
                )
              }
            />
          );
        })}
      </div>
    </>
  );
}
