import { useCallback, useState } from 'react';
import type { HealthKind } from '../../domain/data-health';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { useStore, useWords, type Words } from '../../store/use-store';
import type { HealthRow } from '../../worker/health-messages';
import { useAnswer } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';

const rowsAtOnce = 30;

interface HealthFindingsProps {
  kind: HealthKind;
  park: number | null;
  total: number;
}

/** The plots with a finding of one kind; a press on a row leads to its plot. */
export function HealthFindings({ kind, park, total }: HealthFindingsProps) {
  const ask = useStore((state) => state.healthRows);
  const select = useStore((state) => state.selectFindings);
  const focusPlots = useStore((state) => state.focusPlots);
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const words = useWords();
  const { t } = words;
  const [most, setMost] = useState(rowsAtOnce);
  const asks = useCallback(() => {
    void reading;
    return ask({ kind, park, from: 0, most });
  }, [ask, kind, park, most, reading]);
  const answer = useAnswer(asks);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} />;
  return (
    <>
      <button type="button" className="link-button" onClick={() => void select({ kind, park })}>
        {t('health.select')}
      </button>
      <ul className="stock-list">
        {answer.value.map((row) => (
          <li key={row.plot} className="health-row">
            <button
              type="button"
              className="link-button"
              onClick={() => focusPlots([row.plot], true)}
            >
              {row.id ?? row.name ?? t('health.row', { row: row.row })}
            </button>
            <span className="minor">{detailOf(row, unit, words)}</span>
          </li>
        ))}
      </ul>
      {total > most && (
        <button type="button" className="link-button" onClick={() => setMost(most + 100)}>
          {t('health.more', { count: formatNumber(total - most, 0) })}
        </button>
      )}
    </>
  );
}

/** What a finding says beside its kind: fields, areas, a date, or where the row stands. */
export function detailOf(
  row: HealthRow,
  unit: Parameters<typeof formatArea>[1],
  { t, tk, language }: Words,
): string {
  if (row.fields.length > 0)
    return row.fields.map((field) => tk(`missing.${field}`)).join(t('list.separator'));
  if (row.kind === 'area-differs' && row.declared !== null && row.measured !== null) {
    const text = (squareMeters: number) => formatArea(squareMeters, unit, language).text;
    const percent = (100 * (row.declared - row.measured)) / row.measured;
    return t('health.areas', {
      declared: text(row.declared),
      measured: text(row.measured),
      unit: areaUnitName(unit, language),
      percent: `${percent > 0 ? '+' : ''}${formatNumber(percent, 1)}`,
    });
  }
  if (row.kind === 'stale' && row.dataDate) return row.dataDate;
  return t('health.at', { file: row.file, row: row.row });
}
