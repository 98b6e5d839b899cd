import { formatIntensity } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';

/** Rows of the ranking: more cannot be read from eight metres. */
const mostRows = 5;

/** Parks by output intensity: the first ones, and the park at hand wherever it stands. */
export function StageRanking({ park }: { park: number }) {
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks);
  const goToPark = useStore((state) => state.goToPark);
  const isTour = useStore((state) => state.show?.story === null);
  const { t, tk, language } = useWords();
  if (!reading || !parks) return null;
  const { indicatorIds, parkFigures } = reading;
  const column = indicatorIds.indexOf('outputIntensity');
  const ranked = parks
    .map((item) => ({ item, value: parkFigures[item.index * indicatorIds.length + column]! }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value)
    .map((row, at) => ({ ...row, rank: at + 1 }));
  if (ranked.length === 0) return null;
  const own = ranked.find(({ item }) => item.index === park);
  const first = ranked.slice(0, mostRows);
  const rows = own && !first.includes(own) ? [...first.slice(0, -1), own] : first;
  const most = ranked[0]!.value;
  return (
    <section className="stage-chart">
      <h3>
        {t('show.ranking', { name: tk('indicator.outputIntensity') })}{' '}
        <small>{formatIntensity(0, language).unit}</small>
      </h3>
      <ol>
        {rows.map(({ item, value, rank }) => (
          <li key={item.index} aria-current={item.index === park || undefined}>
            <span className="stage-rank">{rank}</span>
            <button
              type="button"
              className="stage-park"
              disabled={!isTour}
              onClick={() => goToPark(item.index, Date.now())}
            >
              {item.name ?? item.id}
            </button>
            <strong>{formatIntensity(value, language).text}</strong>
            <svg className="stage-bar" aria-hidden="true" preserveAspectRatio="none">
              <rect width="100%" height="100%" />
              <rect className="stage-bar-value" width={`${(100 * value) / most}%`} height="100%" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  );
}
