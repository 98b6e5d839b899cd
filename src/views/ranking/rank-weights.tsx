import { useStore, useWords } from '../../store/use-store';
import { sectionsOf } from '../../ui/select';
import type { RankedIndicator } from '../../worker/ranking-messages';
import { useIndicatorOptions } from '../evaluation/use-indicator-options';

/** The weights that the user gives; only what has a better way can be weighed. */
export function RankWeights({ indicators }: { indicators: readonly RankedIndicator[] }) {
  const weights = useStore((state) => state.rankWeights);
  const setWeight = useStore((state) => state.setRankWeight);
  const { t } = useWords();
  const optionOf = useIndicatorOptions();
  const fit = indicators.filter(({ better }) => better !== 'neither');
  const sections = sectionsOf(optionOf(fit));
  const isLower = (id: string) => fit.find((one) => one.id === id)?.better === 'lower';
  return (
    <fieldset className="rank-weights">
      <legend>{t('rank.weights')}</legend>
      {sections.map(({ title, items }) => (
        <fieldset key={title} className="rank-weight-section">
          <legend>{title}</legend>
          <div className="rank-weight-list">
            {items.map(({ value: id, label }) => (
              <label key={id}>
                <span>
                  {label}
                  <small>{t(isLower(id) ? 'rank.lower' : 'rank.higher')}</small>
                </span>
                <input
                  type="number"
                  min="0"
                  step="any"
                  inputMode="decimal"
                  value={weights[id] ?? ''}
                  onChange={({ target }) => {
                    const weight = Number(target.value);
                    setWeight(id, weight > 0 && Number.isFinite(weight) ? weight : null);
                  }}
                />
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="minor">{t('rank.weights.note')}</p>
    </fieldset>
  );
}
