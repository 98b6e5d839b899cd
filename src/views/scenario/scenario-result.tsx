import type { Figure } from '../../domain/figure';
import type { Scenario } from '../../domain/scenario';
import { formatArea, formatFigure, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { TableHead } from '../../ui/table-head';
import { DerivationView } from '../inspect/derivation-view';
import { DerivedValue } from '../inspect/derived-value';
import { FigureButton } from '../inspect/figure-button';
import { DataValue, Unknown } from '../quantity';
import { Swatch } from '../swatch';
import { WaitingLine } from '../work/waiting-line';
import { ScenarioPicture } from './scenario-picture';
import { useScenarioAnswer } from './use-scenario';

/** Every figure now and under the scenario, what moved between the categories, and ranks. */
export function ScenarioResult({ scenario }: { scenario: Scenario }) {
  const answer = useScenarioAnswer(scenario);
  const park = useStore((state) => state.park);
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, tk, language } = useWords();
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} />;
  const { now, supposed, ranks, categories, changed, missingKeys, withoutArea } = answer.value;
  const { changedTo, refused } = answer.value;
  const reference = park === null ? { kind: 'all' as const } : { kind: 'park' as const, park };
  const text = (value: number, of: Figure) => formatFigure(value, of.unit, unit, language);
  const difference = (before: Figure, after: Figure) => {
    if (before.value === null || after.value === null) return <Unknown />;
    const change = after.value - before.value;
    const size = text(Math.abs(change), before);
    if (Number(size.text.replace(/\u2009/g, '')) === 0) return <span className="minor">0</span>;
    return (
      <span>
        {change > 0 ? '+' : '−'}
        {size.text}
      </span>
    );
  };
  return (
    <section className="scenario-result" aria-label={t('scenario.result')}>
      <h3 className="section-title">{t('scenario.result')}</h3>
      {missingKeys.length > 0 && (
        <p className="notice-line warn">{t('scenario.missing', { count: missingKeys.length })}</p>
      )}
      {refused.map(({ edit, why }) => (
        <p key={edit} className="notice-line warn">
          {t('scenario.refused', { number: edit + 1, why: t(`scenario.refused.${why}`) })}
        </p>
      ))}
      {withoutArea.length > 0 && (
        <p className="notice-line warn">
          {t('scenario.without-area', { count: withoutArea.length })}
        </p>
      )}
      <table className="compare-table">
        <TableHead
          texts={[t('scenario.indicator')]}
          numbers={[t('scenario.now'), t('scenario.then'), t('scenario.change')]}
        />
        <tbody>
          {now.map((before, i) => {
            const after = supposed[i]!;
            const rank = ranks[before.indicator];
            const name = tk(`indicator.${before.indicator}`);
            return (
              <tr key={before.indicator} data-indicator={before.indicator}>
                <th scope="row">
                  {name}
                  {rank?.now != null && rank.supposed !== null && rank.now !== rank.supposed && (
                    <span className="minor compare-formula">
                      {t('scenario.rank', { now: rank.now, supposed: rank.supposed, of: rank.of })}
                    </span>
                  )}
                </th>
                <td className="numeric">
                  <FigureButton figure={before} reference={reference} className="plain" />
                </td>
                <td className="numeric">
                  {after.value === null ? (
                    <Unknown
                      why={after.missing
                        .map((key) => tk(`missing.${key}`))
                        .join(t('list.separator'))}
                    />
                  ) : (
                    <DerivedValue title={name} derivation={<DerivationView figure={after} />}>
                      <DataValue
                        value={after.value}
                        unit={after.unit}
                        indicator={`scenario.${after.indicator}`}
                        quantity={text(after.value, after)}
                      />
                    </DerivedValue>
                  )}
                </td>
                <td className="numeric">{difference(before, after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {park !== null && changed.length > 0 && (
        <ScenarioPicture park={park} changed={changed} changedTo={changedTo} />
      )}
      <h3 className="section-title">{t('scenario.categories')}</h3>
      <table className="compare-table">
        <tbody>
          {categories
            .filter((row) => row.now.plots !== row.supposed.plots)
            .map((row) => (
              <tr key={row.category}>
                <th scope="row">
                  <Swatch category={row.category} /> {t(`category.${row.category}`)}
                </th>
                {[row.now, row.supposed].map((sum, i) => {
                  const area = formatArea(sum.squareMeters, unit, language);
                  return (
                    <td key={i === 0 ? 'now' : 'supposed'} className="numeric">
                      {t('standard.land', {
                        count: formatNumber(sum.plots, 0),
                        area: `${area.text} ${area.unit}`,
                      })}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
      <p>
        {t('scenario.changed', { count: formatNumber(changed.length, 0) })}{' '}
        {changed.length > 0 && (
          <button type="button" className="link-button" onClick={() => focusPlots(changed, true)}>
            {t('scenario.show-changed')}
          </button>
        )}
      </p>
    </section>
  );
}
