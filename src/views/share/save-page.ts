import { categories } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { landPage, type PageMap } from '../../export/land-page';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { swatchPattern } from '../../map/swatch-pattern';
import { tallyLegend } from '../../store/selectors';
import type { Store } from '../../store/store';
import type { Words } from '../../store/use-store';
import { saveFile } from '../../ui/save-file';
import { indicatorTable } from '../pack/indicator-table';

/** Plots that one page may hold: a browser draws no more of them at once with ease. */
export const mostPlotsOfPage = 20_000;

const noFilter = {
  filter: { join: 'all' as const, conditions: [] },
  passes: null,
  verdicts: [],
};

/**
 * Saves the chosen park, or all parks, as one HTML file that opens by itself: map, figures and plots as the screen has
 * them. Gives how many plots there are where they are too many for it, else `null`.
 */
export async function savePage(state: Store, words: Words): Promise<number | null> {
  const { snapshot, reading, park, unit, asOf } = state;
  if (!snapshot || !reading) return null;
  const { t, tk, language } = words;
  const wanted =
    park === null ? snapshot.parks : snapshot.parks.filter(({ index }) => index === park);
  const own = new Set(wanted.map(({ index }) => index));
  const count = snapshot.plotPark.reduce((sum, one) => sum + (own.has(one) ? 1 : 0), 0);
  if (count > mostPlotsOfPage) return count;
  const area = (squareMeters: number) =>
    `${formatArea(squareMeters, unit, language).text} ${areaUnitName(unit, language)}`;
  const maps: PageMap[] = [];
  for (const item of wanted) {
    const land = await state.mapSheet(item.index);
    const rows = await state.plotRows(land?.plots.map(({ plot }) => plot) ?? []);
    const tallies = tallyLegend(snapshot, reading, item.index, noFilter);
    maps.push({
      name: item.name ?? item.id ?? t('park.unnamed'),
      facts: [
        item.ellipsoidalSquareMeters === null
          ? '—'
          : `${formatArea(item.ellipsoidalSquareMeters, 'km2', language).text} km²`,
        t('count.plots', { count: formatNumber(tallies.total.plots, 0) }),
      ].join(' · '),
      boundary: land?.parks[0]?.rings ?? [],
      plots: (land?.plots ?? []).map(({ plot, category, rings }, at) => {
        const row = rows[at];
        const squareMeters = reading.plotAreas[plot]!;
        return {
          anchor: `plot-${plot}`,
          category,
          rings,
          cells: [
            row?.id ?? '—',
            row?.holder ?? '—',
            t(`category.${category}.full`),
            Number.isNaN(squareMeters) ? '—' : area(squareMeters),
            row?.startDue ?? '—',
          ],
        };
      }),
      legend: categories.flatMap((category) => {
        const { plots, squareMeters } = tallies.byCategory[category];
        return plots === 0
          ? []
          : [
              {
                category,
                text: `${t('count.plots', { count: formatNumber(plots, 0) })} · ${area(squareMeters)}`,
              },
            ];
      }),
    });
  }
  const figures = indicatorTable(
    await state.groups({ grouping: 'park', within: null }),
    unit,
    words,
  );
  const names = new Set(maps.map(({ name }) => name));
  const html = landPage({
    language,
    title: park === null ? t('pack.heading.usual') : maps[0]!.name,
    mark: snapshot.hasSample ? t('plot-sheet.sample') : null,
    facts: [
      `${t('pack.as-of')} ${formatDay(asOf)}`,
      `${t('pack.basis')} ${tk(`basis.${state.areaBasis}`)}`,
    ],
    categories: categories.map((id) => {
      const { fill, ink, tile, marks } = swatchPattern(id, 'light');
      return {
        id,
        name: t(`category.${id}`),
        texture: {
          fill,
          ink,
          tile,
          paths: marks.flatMap((mark) =>
            mark.kind === 'path' ? [{ d: mark.d, width: mark.strokeWidth }] : [],
          ),
          dots: marks.flatMap((mark) => (mark.kind === 'dot' ? [mark] : [])),
        },
      };
    }),
    figures: {
      headings: figures.headings,
      rows: figures.rows
        .map((row) => row.map(({ text }) => text))
        .filter(([name]) => park === null || names.has(name!)),
    },
    columns: [
      t('field.id'),
      t('field.holder'),
      t('changes.category'),
      t('table.area'),
      t('timeline.due'),
    ],
    maps,
    notes: [t('page.note'), t('pack.suspected')],
    north: t('plot-sheet.north'),
  });
  saveFile(new Blob([html], { type: 'text/html;charset=utf-8' }), `${t('page.name')}.html`);
  return null;
}
