import { useCallback, useState } from 'react';
import { areaUnitName, formatArea, formatNumber, formatPercent } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import type { StandardAnswer, StandardItem } from '../../worker/standard-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { contractValue } from '../inspect/contract-values';
import { Unknown } from '../quantity';
import { ContractYears } from './contract-years';
import { saveStock } from './save-stock';
import { ParkSelect, useAnswer, useParkChoice } from './use-stock';
import { WaitingLine } from './waiting-line';

const verdicts = ['fail', 'unknown', 'not-due', 'pass'] as const;
type Verdict = (typeof verdicts)[number];
const mostRows = 200;
/** Years of supply that are listed at once. */
const recentYears = 6;

/** 标准地: contracts kept or not, their share in new industrial land by year, and land by mode of supply. */
export function StandardTab() {
  const [park, setPark] = useParkChoice();
  const ask = useStore((state) => state.standard);
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks);
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<Verdict | 'all'>('all');
  const asks = useCallback(() => {
    void reading;
    return ask(park);
  }, [ask, park, reading]);
  const answer = useAnswer(reading ? asks : null);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} isPadded />;
  const { plots } = answer.value;
  const shown = plots
    .filter(({ verdict }) => chosen === 'all' || verdict === chosen)
    .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  const save = (form: 'csv' | 'xlsx') => {
    const checks = plots[0]?.checks ?? [];
    const unitOf = (indicator: (typeof checks)[number]['indicator']) => {
      const { unit } = contractValue(indicator, 0, language);
      return unit;
    };
    const headings = [
      t('field.id'),
      t('stock.park'),
      t('standard.year-of'),
      t('contract.verdict'),
      ...checks.flatMap(({ indicator }) => [
        bracketed(
          `${t(`contract.${indicator}`)} ${t('contract.agreed')}`,
          unitOf(indicator),
          language,
        ),
        bracketed(
          `${t(`contract.${indicator}`)} ${t('contract.actual')}`,
          unitOf(indicator),
          language,
        ),
        `${t(`contract.${indicator}`)} ${t('contract.verdict')}`,
      ]),
    ];
    const number = (indicator: (typeof checks)[number]['indicator'], value: number | null) =>
      value === null
        ? null
        : Number(contractValue(indicator, value, language).text.replaceAll('\u2009', ''));
    // Each plot as it stands, and below it the years that a table tells of.
    const told = shown.flatMap((item) => [
      { ...item, year: null },
      ...item.years.map((one) => ({ ...item, ...one })),
    ]);
    const rows = told.map((item) => [
      item.id,
      parks?.[item.park]?.name ?? null,
      item.year,
      t(`contract.verdict.${item.verdict}`),
      ...item.checks.flatMap(({ indicator, agreed, actual, verdict }) => [
        number(indicator, agreed),
        number(indicator, actual),
        t(`contract.verdict.${verdict}`),
      ]),
    ]);
    void saveStock(form, t('tab.standard'), headings, rows);
  };
  return (
    <div className="stock">
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <ExportButtons onSave={save} />
      </div>
      <Coverage answer={answer.value} />
      <section>
        <h3 className="section-title">{t('standard.contracts')}</h3>
        {plots.length === 0 ? (
          <p className="minor">{t('standard.none')}</p>
        ) : (
          <>
            <Segmented
              label={t('contract.verdict')}
              value={chosen}
              options={[
                { value: 'all' as const, label: `${t('standard.all')} ${plots.length}` },
                ...verdicts.map((value) => ({
                  value,
                  label: `${t(`contract.verdict.${value}`)} ${
                    plots.filter(({ verdict }) => verdict === value).length
                  }`,
                })),
              ]}
              onChange={setChosen}
            />
            <ul className="stock-list standard-list">
              {shown.slice(0, mostRows).map((item) => (
                <StandardRow key={item.plot} item={item} />
              ))}
            </ul>
            {shown.length > mostRows && (
              <p className="minor">
                {t('standard.more', { count: formatNumber(shown.length - mostRows, 0) })}
              </p>
            )}
          </>
        )}
      </section>
      <ContractYears years={answer.value.contractYears} />
      <Modes answer={answer.value} />
    </div>
  );
}

/** A standard plot: its number and, where there are any, the indicators that it fails or that are unknown. */
function StandardRow({ item }: { item: StandardItem }) {
  const parks = useStore((state) => state.snapshot?.parks);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const failed = item.checks.filter(({ verdict }) => verdict === 'fail');
  const unknown = item.checks.filter(({ verdict }) => verdict === 'unknown');
  const names = (checks: typeof failed) =>
    checks.map(({ indicator }) => t(`contract.${indicator}`)).join(t('list.separator'));
  return (
    <li className="stock-item">
      <button type="button" className="stock-head" onClick={() => focusPlots([item.plot], true)}>
        <strong>{item.id ?? t('plot.unnamed')}</strong>
        <span className="minor">{parks?.[item.park]?.name}</span>
        <span className={`stock-end verdict verdict-${item.verdict}`}>
          {t(`contract.verdict.${item.verdict}`)}
        </span>
      </button>
      {failed.length > 0 && (
        <p className="standard-what">{t('standard.fails', { what: names(failed) })}</p>
      )}
      {unknown.length > 0 && item.verdict !== 'not-due' && (
        <p className="minor standard-what">
          {unknown.length === item.checks.length
            ? t('standard.no-contract')
            : t('standard.lacks', { what: names(unknown) })}
        </p>
      )}
    </li>
  );
}

/** The share of 标准地 in the industrial land supplied each year, by count and by area. */
function Coverage({ answer }: { answer: StandardAnswer }) {
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  const { years, withoutYear, withoutUse } = answer;
  const [isAll, setAll] = useState(false);
  if (years.length === 0) return <p className="minor">{t('standard.no-supply')}</p>;
  return (
    <section>
      <h3 className="section-title">{t('standard.coverage')}</h3>
      <table className="contract-table">
        <thead>
          <tr>
            <th scope="col">{t('standard.year')}</th>
            <th scope="col" className="numeric">
              {t('standard.new')}
            </th>
            <th scope="col" className="numeric">
              {t('standard.by-count')}
            </th>
            <th scope="col" className="numeric">
              {t('standard.by-area')}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.slice(0, isAll ? years.length : recentYears).map(({ year, all, standard }) => {
            const land = formatArea(all.squareMeters, unit, language);
            const isWhole = all.withoutArea === 0 && all.squareMeters > 0;
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="numeric">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => focusPlots(all.plots, true)}
                  >
                    {t('standard.land', {
                      count: formatNumber(all.plots.length, 0),
                      area: `${land.text} ${areaUnitName(unit, language)}`,
                    })}
                  </button>
                </td>
                <td className="numeric">
                  {percent(standard.plots.length / all.plots.length)}
                  <span className="minor">
                    {' '}
                    {standard.plots.length}/{all.plots.length}
                  </span>
                </td>
                <td className="numeric">
                  {isWhole ? (
                    percent(standard.squareMeters / all.squareMeters)
                  ) : (
                    <Unknown why={t('standard.no-area', { count: all.withoutArea })} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {years.length > recentYears && (
        <button type="button" className="link-button" onClick={() => setAll(!isAll)}>
          {t(isAll ? 'standard.fewer' : 'standard.earlier', {
            year: years.at(-1)!.year,
          })}
        </button>
      )}
      <p className="minor">{t('standard.target')}</p>
      {withoutYear.plots.length + withoutUse.plots.length > 0 && (
        <p className="minor">
          {t('standard.left-out', {
            year: withoutYear.plots.length,
            use: withoutUse.plots.length,
          })}
        </p>
      )}
    </section>
  );
}

function percent(ratio: number): string {
  const { text, unit } = formatPercent(ratio);
  return `${text}${unit}`;
}

/** Land by mode of supply, with terms beyond a limit. */
function Modes({ answer }: { answer: StandardAnswer }) {
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  if (answer.modes.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{t('standard.modes')}</h3>
      <table className="contract-table">
        <tbody>
          {answer.modes.map(({ mode, sum, beyond, termUnknown }) => {
            const { text } = formatArea(sum.squareMeters, unit, language);
            return (
              <tr key={mode ?? 'other'}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => focusPlots(sum.plots, true)}
                  >
                    {t(mode ? `supply.mode.${mode}` : 'supply.mode.other')}
                  </button>
                </th>
                <td className="numeric">
                  {t('standard.land', {
                    count: formatNumber(sum.plots.length, 0),
                    area: `${text} ${areaUnitName(unit, language)}`,
                  })}
                </td>
                <td>
                  {beyond.length > 0 && (
                    <button
                      type="button"
                      className="link-button warn"
                      onClick={() => focusPlots(beyond, true)}
                    >
                      {t('standard.beyond', { count: beyond.length })}
                    </button>
                  )}
                  {termUnknown > 0 && (
                    <span className="minor">
                      {' '}
                      {t('standard.term-unknown', { count: termUnknown })}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
