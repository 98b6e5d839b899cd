import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Disposal } from '../../domain/disposal';
import type { FieldCheck } from '../../domain/field-check';
import { fieldCheckPages } from '../../export/field-check-pages';
import { coordinatePages, sheetPoints } from '../../export/plot-sheet-pages';
import { useStore, useWords } from '../../store/use-store';
import type { PlotSheet } from '../../worker/sheet-messages';
import { PlotTimeline } from '../inspect/plot-timeline';
import { SheetCode } from './sheet-code';
import { SheetCoordinates } from './sheet-coordinates';
import { SheetFacts } from './sheet-facts';
import { SheetFieldChecks } from './sheet-field-checks';
import { SheetGrounds } from './sheet-grounds';
import { SheetMap } from './sheet-map';
import { SheetMeasures } from './sheet-measures';
import { useChecksum } from './use-checksum';
import { usePageLengths } from './use-page-lengths';

interface SheetPagesProps {
  sheet: PlotSheet;
  /** What the ledger says of the plot. */
  record: Disposal | undefined;
  /** What was seen on the ground, the latest first. */
  checks: readonly FieldCheck[];
  /** Told how many pages more the contents need than were laid out. */
  onBeyond: (pages: number) => void;
}

/** The pages of one plot: place, facts and grounds; then coordinates, measures and signatures; last the field checks, if there are any. */
export function SheetPages({ sheet, record, checks, onBeyond }: SheetPagesProps) {
  const asOf = useStore((state) => state.asOf);
  const settings = useStore((state) => state.ruleSettings);
  const basis = useStore((state) => state.areaBasis);
  const { t } = useWords();
  const { details } = sheet;
  const sum = useChecksum([
    sheet,
    record ?? null,
    asOf,
    basis,
    settings,
    ...(checks.length > 0 ? [checks] : []),
  ]);
  const points = sheetPoints(sheet.rings);
  const further = coordinatePages(points.length);
  const seen = fieldCheckPages(checks);
  const count = 1 + further.length + seen.length;
  const { lengths, measure } = usePageLengths(count, onBeyond);
  const total = lengths.reduce((all, length) => all + length, 0);
  const page = (number: number) => {
    const before = lengths.slice(0, number - 1).reduce((all, length) => all + length, 0);
    const length = lengths[number - 1]!;
    return {
      details,
      sum,
      number,
      text: length > 1 ? `${before + 1}–${before + length}` : String(before + 1),
      total,
      measure: measure(number - 1),
    };
  };
  const date = formatDay(asOf);
  const id = String(details.fields.id ?? t('plot.row', { row: details.row }));
  return (
    <>
      <SheetPage {...page(1)}>
        <SheetCode id={id} />
        <h2 className="sheet-title">{t(`plot-sheet.head.${headOf(details.classified.status)}`)}</h2>
        <p className="sheet-under">{t('plot-sheet.under', { id, date })}</p>
        <div className="sheet-place">
          <SheetMap sheet={sheet} />
          <SheetFacts sheet={sheet} />
        </div>
        <PlotTimeline details={details} />
        <SheetGrounds details={details} />
      </SheetPage>
      {further.map(({ from, to, isLast }, i) => (
        <SheetPage key={from} {...page(i + 2)}>
          {to > from && <SheetCoordinates points={points.slice(from, to)} />}
          {isLast && <SheetMeasures details={details} record={record} />}
        </SheetPage>
      ))}
      {seen.map((onPage, i) => (
        <SheetPage key={onPage[0]!.id} {...page(further.length + 2 + i)}>
          <SheetFieldChecks details={details} checks={onPage} />
        </SheetPage>
      ))}
    </>
  );
}

function headOf(status: string): 'suspected' | 'decided' | 'approved' | 'other' {
  if (status === 'idle_decided') return 'decided';
  if (status.startsWith('idle_')) return 'suspected';
  return status === 'approved_unsupplied' ? 'approved' : 'other';
}

interface SheetPageProps {
  details: PlotSheet['details'];
  sum: string;
  number: number;
  /** Its number on paper, or its first and last. */
  text: string;
  total: number;
  measure: (element: HTMLElement | null) => void;
  children: ReactNode;
}

/** One A4 page with head and foot. */
function SheetPage({ details, sum, number, text, total, measure, children }: SheetPageProps) {
  const snapshot = useStore((state) => state.snapshot);
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  const isSample = snapshot?.layers.find((layer) => layer.file === details.file)?.sample ?? false;
  return (
    <article className="sheet-page" data-page={number} ref={measure}>
      <header className="sheet-head">
        <strong>{t('plot-sheet.brand')}</strong>
        <span>{snapshot?.parks[details.park]?.name ?? ''}</span>
        {isSample && <span className="sheet-stamp">{t('plot-sheet.sample')}</span>}
      </header>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">
        <span>{t('plot-sheet.foot', { date: formatDay(asOf) })}</span>
        <span>{t('plot-sheet.page', { sum, page: text, pages: total })}</span>
      </footer>
    </article>
  );
}
