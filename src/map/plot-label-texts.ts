import { categories } from '../domain/category';
import { formatArea } from '../i18n/format';
import { translate } from '../i18n/translate';
import type { Store } from '../store/store';
import type { LabelItem } from '../worker/messages';
import { labelPriorities } from './label-layers';
import { isByCategory } from './layer-looks';
import type { PlotLabel } from './map-features';

/** Problem categories carry their numbers before the others do (look.md §3). */
const problems = new Set(['approved', 'supplied', 'inefficient', 'undetermined']);

/** Of more selected plots none is set off by its full number: they would push out each other. */
const mostNamed = 12;

/** What the labels say: the number without its park's prefix, the area, and days left for a warning. */
export function labelsOf(
  items: readonly LabelItem[],
  state: Store,
  daysLeft: (plot: number) => number | null,
): PlotLabel[] {
  const { reading, snapshot, focus, passes, hidden, unit, language } = state;
  if (!reading || !snapshot) return [];
  const hasCategoryColours = isByCategory(state);
  const isFew = focus.kind === 'plots' && focus.plots.length <= mostNamed;
  const selected = new Set(isFew ? focus.plots : []);
  return items.flatMap(({ plot, lon, lat, id, squareMeters, roomMeters, top }) => {
    const category = categories[reading.categories[plot]!]!;
    if (hidden.includes(category)) return [];
    const isSelected = selected.has(plot);
    const isWashed = passes !== null && passes[plot] !== 1;
    const days = daysLeft(plot);
    const area = formatArea(squareMeters, unit, language);
    const priority = isSelected
      ? labelPriorities.selected
      : category === 'idle' || days !== null
        ? labelPriorities.idle
        : problems.has(category)
          ? labelPriorities.problem
          : labelPriorities.rest;
    return [
      {
        plot,
        lon,
        lat,
        title: isSelected ? id : shortId(id, snapshot.parks[snapshot.plotPark[plot]!]?.id ?? null),
        detail: `${area.text} ${area.unit}`,
        category: hasCategoryColours ? category : null,
        washed: isWashed,
        priority,
        roomMeters,
        badgePoint: top,
        ...(days === null || isWashed
          ? {}
          : { badge: translate(language, 'map.badge.days', { days }) }),
      },
    ];
  });
}

function shortId(id: string, parkId: string | null): string {
  return parkId && id.startsWith(`${parkId}-`) ? id.slice(parkId.length + 1) : id;
}
