import { useCallback, useState } from 'react';
import { type HealthKind, healthKinds } from '../../domain/data-health';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { HealthAnswer } from '../../worker/health-messages';
import { ParkSelect, useAnswer, useParkChoice } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import { ExportButtons } from './export-buttons';
import { HealthFindings } from './health-findings';
import { HealthParks } from './health-parks';
import { saveHealth } from './save-health';
import './health.css';

/** 数据体检: what is amiss with the data, by park and by kind, as a list for those who own them. */
export function HealthTab() {
  const [park, setPark] = useParkChoice();
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.dataHealth);
  const askRows = useStore((state) => state.healthRows);
  const parks = useStore((state) => state.snapshot?.parks);
  const fileIssues = useStore((state) => state.snapshot?.issues);
  const openPanel = useStore((state) => state.openPanel);
  const words = useWords();
  const { t, tk } = words;
  const [open, setOpen] = useState<HealthKind | null>(null);
  const asks = useCallback(() => {
    void reading;
    return ask();
  }, [ask, reading]);
  const answer = useAnswer(reading ? asks : null);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} isPadded />;
  const shown = park === null ? answer.value.parks : ofPark(answer.value, park);
  const counts = healthKinds.map((_, at) => sumOf(shown.map(({ counts }) => counts[at]!)));
  const found = healthKinds.flatMap((kind, at) => {
    const count = counts[at]!;
    return count > 0 ? [{ kind, count }] : [];
  });
  const sound = healthKinds.filter((_, at) => counts[at] === 0);
  const total = sumOf(counts);
  const issues = [...(fileIssues ?? []), ...(reading?.issues ?? [])];
  const save = (form: 'csv' | 'xlsx') =>
    void saveHealth(form, { park, issues: park === null ? issues : [], parks }, askRows, words);
  return (
    <div className="stock health">
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <ExportButtons onSave={save} />
      </div>
      <p>
        {t('health.summary', {
          findings: formatNumber(total, 0),
          plots: formatNumber(sumOf(shown.map(({ plots }) => plots)), 0),
        })}{' '}
        <button type="button" className="link-button" onClick={() => openPanel('issues')}>
          {t('health.issues', { count: formatNumber(issues.length, 0) })}
        </button>
      </p>
      <section>
        <h3 className="section-title">{t('health.kinds')}</h3>
        <ul className="stock-list">
          {found.map(({ kind, count }) => (
            <li key={kind} className="stock-item">
              <button
                type="button"
                className="stock-head"
                aria-expanded={open === kind}
                onClick={() => setOpen(open === kind ? null : kind)}
              >
                <span>{t(`health.${kind}`)}</span>
                <strong className="stock-end">
                  {t('count.plots', { count: formatNumber(count, 0) })}
                </strong>
              </button>
              <p className="minor">{t(`health.why.${kind}`)}</p>
              {open === kind && (
                <HealthFindings key={`${kind}-${park}`} kind={kind} park={park} total={count} />
              )}
            </li>
          ))}
        </ul>
        {sound.length > 0 && (
          <p className="minor">
            {t('health.sound', {
              kinds: sound.map((kind) => t(`health.${kind}`)).join(t('list.separator')),
            })}
          </p>
        )}
      </section>
      {park === null && answer.value.missing.length > 0 && (
        <section>
          <h3 className="section-title">{t('health.missing')}</h3>
          <ul className="health-missing">
            {answer.value.missing.map(({ field, plots }) => (
              <li key={field}>
                {tk(`missing.${field}`)} <span className="number">{formatNumber(plots, 0)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="section-title">{t('health.coverage')}</h3>
        <HealthParks parks={shown} />
      </section>
    </div>
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function ofPark({ parks }: HealthAnswer, park: number) {
  return parks.filter((one) => one.park === park);
}
