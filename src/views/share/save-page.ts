import { categories } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { landPage, type PageMap } from '../../export/land-page';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { tallyBy } from '../../store/class-tally';
import { tallyLegend } from '../../store/selectors';
import { shownPlots } from '../../store/shown-plots';
import type { Store } from '../../store/store';
import type { Words } from '../../store/use-store';
import { saveFile } from '../../ui/save-file';
import { drawnClasses } from '../map-image/drawn-classes';
import { indicatorTable } from '../pack/indicator-table';
import { shownWords } from '../table/shown-words';

/** Plots that one page may hold: a browser draws no more of them at once with ease. */
export const mostPlotsOfPage = 20_000;

/**
 * Saves the chosen park, or all parks, as one HTML file that opens by itself: map, figures and plots as the screen has
 * them, in its colours and under its filter. Gives how many plots there are where they are too many for it, else `null`.
 */
export async function savePage(state: Store, words: Words): Promise<number | null> {
  const { snapshot, reading, park, unit, asOf } = state;
  const classes = drawnClasses(state, 'light', words);
  if (!snapshot || !reading || !classes) return null;
  const { t, tk, language } = words;
  const { classes: classOf, looks, labels, isByClass } = classes;
  const wanted =
    park === null ? snapshot.parks : snapshot.parks.filter(({ index }) => index === park);
  const own = new Set(wanted.map(({ index }) => index));
  const count = snapshot.plotPark.reduce((sum, one) => sum + (own.has(one) ? 1 : 0), 0);
  if (count > mostPlotsOfPage) return count;
  const area = (squareMeters: number) =>
    `${formatArea(squareMeters, unit, language).text} ${areaUnitName(unit, language)}`;
  const idOf = (index: number) => (isByClass ? `class-${index}` : categories[index]!);
  const isFiltered = state.passes !== null;
  const said = shownWords(state, words).filter;
  const maps: PageMap[] = [];
  for (const item of wanted) {
    const land = await state.mapSheet(item.index);
    const rows = await state.plotRows(land?.plots.map(({ plot }) => plot) ?? []);
    const { total, filtered } = tallyLegend(snapshot, reading, item.index, state);
    const isListed = shownPlots({ snapshot, reading, park: item.index, passes: state.passes })!;
    const tallies = tallyBy(classOf, looks.length, snapshot.plotCount, reading, isListed);
    maps.push({
      name: item.name ?? item.id ?? t('park.unnamed'),
      facts: [
        item.ellipsoidalSquareMeters === null
          ? '—'
          : `${formatArea(item.ellipsoidalSquareMeters, 'km2', language).text} km²`,
        t('count.plots', { count: formatNumber(total.plots, 0) }),
        ...(isFiltered ? [t('page.passing', { count: formatNumber(filtered.plots, 0) })] : []),
      ].join(' · '),
      boundary: land?.parks[0]?.rings ?? [],
      plots: (land?.plots ?? []).map(({ plot, category, rings }, at) => {
        const row = rows[at];
        const squareMeters = reading.plotAreas[plot]!;
        return {
          anchor: `plot-${plot}`,
          category: idOf(classOf[plot]!),
          isPale: classes.isWashed(plot),
          // What its eye hides on the map is drawn here no more than there.
          rings: classes.classOf(plot) === null ? [] : rings,
          cells: [
            row?.id ?? '—',
            row?.holder ?? '—',
            t(`category.${category}.full`),
            Number.isNaN(squareMeters) ? '—' : area(squareMeters),
            row?.startDue ?? '—',
            ...(isByClass ? [labels[classOf[plot]!]!] : []),
          ],
        };
      }),
      legend: tallies.flatMap(({ plots, squareMeters }, index) => {
        const said = `${t('count.plots', { count: formatNumber(plots, 0) })} · ${area(squareMeters)}`;
        return plots === 0 ? [] : [{ category: idOf(index), text: said }];
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
      t('page.colours', { mode: classes.mode }),
      ...(isFiltered ? [t('page.filter', { filter: said.join(t('page.and')) })] : []),
    ],
    categories: looks.map(({ fill, ink, tile, marks }, index) => {
      return {
        id: idOf(index),
        name: labels[index]!,
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
      ...(isByClass ? [classes.mode] : []),
    ],
    maps,
    notes: [t('page.note'), t('pack.suspected')],
    north: t('plot-sheet.north'),
  });
  saveFile(new Blob([html], { type: 'text/html;charset=utf-8' }), `${t('page.name')}.html`);
  return null;
}
