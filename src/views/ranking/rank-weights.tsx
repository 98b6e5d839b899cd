import { useStore, useWords } from '../../store/use-store';
import type { RankedIndicator } from '../../worker/ranking-messages';

/** The weights that the user gives; only what has a better way can be weighed. */
export function RankWeights({ indicators }: { indicators: readonly RankedIndicator[] }) {
  const weights = useStore((state) => state.rankWeights);
  const setWeight = useStore((state) => state.setRankWeight);
  const { t, tk } = useWords();
  const fit = indicators.filter(({ better }) => better !== 'neither');
  return (
    <fieldset className="rank-weights">
      <legend>{t('rank.weights')}</legend>
      <div className="rank-weight-list">
        {fit.map(({ id, better }) => (
          <label key={id}>
            <span>
              {tk(`indicator.${id}`)}
              <small>{t(better === 'lower' ? 'rank.lower' : 'rank.higher')}</small>
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
      <p className="minor">{t('rank.weights.note')}</p>
    </fieldset>
  );
}
