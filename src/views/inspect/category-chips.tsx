import { useMemo } from 'react';
import { type Category, categories } from '../../domain/category';
import { categoriesOf, switchedOn, toggleValue } from '../../domain/filter';
import { fixedValues } from '../../domain/filter-text';
import { formatNumber } from '../../i18n/format';
import { noFilter } from '../../store/remember-filtered';
import { tallyLegend } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { overlayChips } from '../filter/overlay-chips';
import { Swatch } from '../swatch';
import { StandardPlotMark, WarningMark } from './overlay-marks';

/** The categories that need a decision: these have a chip when a plot is of them. */
const chips: readonly Category[] = [
  'idle',
  'approved',
  'supplied',
  'construction',
  'inefficient',
  'undetermined',
];
const overlayOrder = fixedValues.overlay ?? [];

/** Categories and overlays as switches over the map; several add up. */
export function CategoryChips() {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const passes = useStore((state) => state.passes);
  const verdicts = useStore((state) => state.verdicts);
  const toggleFilter = useStore((state) => state.toggleFilter);
  const changeFilter = useStore((state) => state.changeFilter);
  const { t } = useWords();
  const tallies = useMemo(
    () =>
      snapshot && reading
        ? tallyLegend(snapshot, reading, park, { filter, passes, verdicts })
        : null,
    [snapshot, reading, park, filter, passes, verdicts],
  );
  // A switch stays where it is while other conditions bring its count to 0.
  const unfiltered = useMemo(
    () => (snapshot && reading ? tallyLegend(snapshot, reading, park, noFilter) : null),
    [snapshot, reading, park],
  );
  if (!tallies || !unfiltered) return null;
  const on = categoriesOf(filter);
  const overlaysOn = switchedOn(filter, 'overlay');
  const shown = categories.filter(
    (category) =>
      on.includes(category) ||
      (chips.includes(category) && unfiltered.byCategory[category].plots > 0),
  );
  return (
    <div className="chip-group" role="group" aria-label={t('chips.title')}>
      {shown.map((category) => (
        <button
          key={category}
          type="button"
          className="chip"
          aria-pressed={on.includes(category)}
          onClick={() => toggleFilter(category)}
        >
          <Swatch category={category} />
          {t(`category.${category}`)}
          <span className="chip-count">{formatNumber(tallies.byCategory[category].plots, 0)}</span>
        </button>
      ))}
      {overlayChips
        .filter((overlay) => overlaysOn.includes(overlay) || unfiltered[overlay].plots > 0)
        .map((overlay) => (
          <button
            key={overlay}
            type="button"
            className="chip"
            aria-pressed={overlaysOn.includes(overlay)}
            onClick={() =>
              changeFilter((now) => toggleValue(now, 'overlay', overlay, overlayOrder))
            }
          >
            {overlay === 'standardPlot' ? <StandardPlotMark /> : <WarningMark />}
            {t(`chips.${overlay}`)}
            <span className="chip-count">{formatNumber(tallies[overlay].plots, 0)}</span>
          </button>
        ))}
    </div>
  );
}
