import { categories } from '../../domain/category';
import { formatPercent } from '../../i18n/format';
import type { LegendTallies } from '../../store/selectors';
import { useWords } from '../../store/use-store';
import { Swatch } from '../swatch';

/** Widest stage that is drawn without a gap, px: what is beyond a part is cut. */
const widest = 7000;

/** The structure of the land as one ribbon, which is the legend too: shares of the area of all plots. */
export function StageRibbon({ tallies }: { tallies: LegendTallies }) {
  const { t } = useWords();
  const total = tallies.total.squareMeters;
  if (!(total > 0)) return null;
  const parts = categories
    .map((category) => ({ category, share: tallies.byCategory[category].squareMeters / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return (
    <div className="stage-ribbon">
      <div className="stage-band" aria-hidden="true">
        {parts.map(({ category, share }) => (
          <span key={category} style={{ flexGrow: share }}>
            <Swatch
              category={category}
              width={Math.max(2, Math.round(share * widest))}
              height={40}
            />
          </span>
        ))}
      </div>
      <ul>
        {parts.map(({ category, share }) => {
          const { text, unit } = formatPercent(share);
          return (
            <li key={category}>
              <Swatch category={category} width={26} height={20} />
              {t(`category.${category}`)} <strong>{`${text}${unit}`}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
