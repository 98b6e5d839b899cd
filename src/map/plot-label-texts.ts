import { categories } from '../domain/category';
import type { Day } from '../domain/day';
import { type Disposal, dayOfDisposal, nearDays } from '../domain/disposal';
import { disposalsByKey } from '../domain/disposal-text';
import { formatArea } from '../i18n/format';
import { type Language, translate } from '../i18n/translate';
import type { Store } from '../store/store';
import type { LabelItem } from '../worker/plot-messages';
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
  const { reading, snapshot, focus, passes, hidden, unit, language, disposals, asOf } = state;
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
    const due = deadlineBadge(disposalsByKey(disposals).get(id ?? ''), asOf, language);
    const area = formatArea(squareMeters, unit, language);
    const priority = isSelected
      ? labelPriorities.selected
      : category === 'idle' || days !== null || due !== null
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
        ...badgeOf(isWashed ? null : (due ?? warningBadge(days, language))),
      },
    ];
  });
}

function shortId(id: string, parkId: string | null): string {
  return parkId && id.startsWith(`${parkId}-`) ? id.slice(parkId.length + 1) : id;
}

function badgeOf(badge: string | null): { badge?: string } {
  return badge === null ? {} : { badge };
}

function warningBadge(days: number | null, language: Language): string | null {
  return days === null ? null : translate(language, 'map.badge.days', { days });
}

/** What the disposal ledger says of a plot's deadline: passed, or within `nearDays`; `null` otherwise and once it is closed. */
export function deadlineBadge(
  record: Disposal | undefined,
  asOf: Day,
  language: Language,
): string | null {
  const [deadline, closed] = [dayOfDisposal(record, 'deadline'), dayOfDisposal(record, 'closed')];
  if (deadline === null || (closed !== null && closed <= asOf)) return null;
  const days = deadline - asOf;
  if (days > nearDays) return null;
  return days < 0
    ? translate(language, 'disposal.badge.overdue', { days: -days })
    : translate(language, 'disposal.badge.due', { days });
}
