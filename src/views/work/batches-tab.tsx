import { useCallback } from 'react';
import { formatDay, wholeMonths } from '../../domain/day';
import { areaUnitName, squareMetersPer } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { Batch, BatchPart } from '../../indicators/batches';
import { useStore, useWords } from '../../store/use-store';
import { ExportButtons } from '../evaluation/export-buttons';
import { BatchRow } from './batch-row';
import { saveStock } from './save-stock';
import { ParkSelect, useAnswer, useParkChoice } from './use-stock';
import { WaitingLine } from './waiting-line';

const requisitions = [
  ['unrequisitioned', 'batches.unrequisitioned'],
  ['requisitioned', 'batches.requisitioned'],
  ['requisitionUnknown', 'batches.requisition-unknown'],
] as const;

/** Most land at risk first, then the oldest, then those that need nothing. */
function byRisk(a: Batch, b: Batch): number {
  return (
    b.lapsing.squareMeters - a.lapsing.squareMeters ||
    b.lapsing.plots - a.lapsing.plots ||
    (a.approvedFrom ?? Number.POSITIVE_INFINITY) - (b.approvedFrom ?? Number.POSITIVE_INFINITY) ||
    0
  );
}

/** 批而未供 by approval batch. */
export function BatchesTab() {
  const [park, setPark] = useParkChoice();
  const ask = useStore((state) => state.batches);
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const asOf = useStore((state) => state.reading?.options.asOf ?? state.asOf);
  const { t, language } = useWords();
  const asks = useCallback(() => {
    void reading;
    return ask(park);
  }, [ask, park, reading]);
  const answer = useAnswer(reading ? asks : null);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} isPadded />;
  const batches = [...answer.value].sort(byRisk);
  const isUnsaid =
    batches.some(({ requisitionUnknown }) => requisitionUnknown.plots > 0) &&
    batches.every(({ unrequisitioned, requisitioned }) =>
      [unrequisitioned, requisitioned].every(({ plots }) => plots === 0),
    );
  const save = (form: 'csv' | 'xlsx') => {
    const areaUnit = areaUnitName(unit, language);
    const parts: BatchPart[] = ['supplied', 'unsupplied', 'withdrawn', 'unsettled'];
    const area = (squareMeters: number) =>
      Number((squareMeters / squareMetersPer[unit]).toFixed(4));
    const headings = [
      t('tab.batches'),
      t('batches.document'),
      t('batches.approved-on'),
      t('batches.age-months'),
      t('unit.plots'),
      ...(['approved', ...parts] as const).map((part) =>
        bracketed(t(`batches.${part}`), areaUnit, language),
      ),
      ...requisitions.map(([, word]) => bracketed(t(word), areaUnit, language)),
      t('batches.rate'),
      t('batches.lapse'),
      bracketed(t('batches.lapsing'), areaUnit, language),
    ];
    const rows = batches.map((batch) => [
      batch.id ?? t('batches.no-batch'),
      batch.documents.join(t('list.separator')) || null,
      batch.approvedFrom === null ? null : formatDay(batch.approvedFrom),
      batch.approvedFrom === null ? null : wholeMonths(batch.approvedFrom, asOf),
      batch.approved.plots,
      area(batch.approved.squareMeters),
      ...parts.map((part) => area(batch.parts[part].squareMeters)),
      ...requisitions.map(([key]) => area(batch[key].squareMeters)),
      batch.supplyRate,
      batch.lapseDay === null ? null : formatDay(batch.lapseDay),
      area(batch.lapsing.squareMeters),
    ]);
    void saveStock(form, t('batches.title'), headings, rows);
  };
  return (
    <div className="stock">
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <ExportButtons onSave={save} />
      </div>
      {batches.length > 0 && (
        <ul className="stock-key">
          {(['supplied', 'unsupplied', 'withdrawn', 'unsettled'] as const).map((part) => (
            <li key={part}>
              <span className={`stock-${part}`} />
              {t(`batches.${part}`)}
            </li>
          ))}
        </ul>
      )}
      {batches.length === 0 && <p className="minor">{t('batches.none')}</p>}
      <ul className="stock-list">
        {batches.map((batch) => (
          <BatchRow key={batch.id ?? ''} batch={batch} />
        ))}
      </ul>
      {isUnsaid && <p className="stock-warning">{t('batches.no-requisition')}</p>}
      <p className="minor small">{t('batches.note')}</p>
    </div>
  );
}
