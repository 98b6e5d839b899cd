import { useMemo } from 'react';
import { categories } from '../../domain/category';
import type { AreaReference } from '../../domain/figure';
import { categoriesOf } from '../../domain/filter';
import { areaUnitName } from '../../i18n/format';
import { type LegendLine, plotsOfLegendLine } from '../../store/legend-plots';
import { tallyLegend } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { Eye, EyeOff } from '../../ui/icons';
import { Term } from '../help/term';
import { termOfCategory } from '../help/terms-of';
import { RulesBadge } from '../rules/rules-badge';
import { Swatch } from '../swatch';
import { AreaCells } from './area-cells';
import { ClassLegend } from './class-legend';
import { ColourModeSelect } from './colour-mode-select';
import { LayerEye } from './layer-eye';
import { StandardPlotMark, WarningMark } from './overlay-marks';

/** The legend is the layer list: swatch, name, live count and area, and an eye. */
export function Legend() {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const passes = useStore((state) => state.passes);
  const verdicts = useStore((state) => state.verdicts);
  const hidden = useStore((state) => state.hidden);
  const toggleFilter = useStore((state) => state.toggleFilter);
  const toggleHidden = useStore((state) => state.toggleHidden);
  const isByClass = useStore((state) => state.colourMode !== 'category');
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const tallies = useMemo(
    () =>
      snapshot && reading
        ? tallyLegend(snapshot, reading, park, { filter, passes, verdicts })
        : null,
    [snapshot, reading, park, filter, passes, verdicts],
  );
  // Told when a figure is pressed: nobody needs a hundred thousand numbers before.
  const landOf = useMemo(() => {
    const lines: readonly LegendLine[] = [...categories, 'total', 'standardPlot', 'warning90'];
    const partOf = (line: LegendLine) => (): AreaReference => ({
      kind: 'part',
      plots:
        snapshot && reading
          ? plotsOfLegendLine(line, snapshot, reading, park, { filter, passes, verdicts })
          : [],
    });
    return Object.fromEntries(lines.map((line) => [line, partOf(line)])) as Record<
      LegendLine,
      () => AreaReference
    >;
  }, [snapshot, reading, park, filter, passes, verdicts]);
  const on = categoriesOf(filter);
  const isFiltered = filter.conditions.length > 0;
  // The figures of a category know nothing of the other conditions that narrow its row.
  const isNarrowed = filter.conditions.length > (on.length > 0 ? 1 : 0);
  if (!snapshot || !tallies) return null;
  const parkName =
    park === null ? t('parks.all') : (snapshot.parks[park]?.name ?? t('park.unnamed'));
  return (
    <section className="legend" aria-labelledby="legend-title">
      <header className="section-head">
        <h2 id="legend-title">{t('legend.title')}</h2>
        <span className="minor">{t('legend.scope', { park: parkName })}</span>
      </header>
      <p className="legend-badge">
        <RulesBadge />
      </p>
      <ColourModeSelect />
      {isByClass && <ClassLegend />}
      <table className="legend-table" hidden={isByClass}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('legend.category')}</span>
            </th>
            <th scope="col" className="numeric">
              {t('unit.plots')}
            </th>
            <th scope="col" className="numeric">
              {areaUnitName(unit, language)}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('legend.visible')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => {
            const tally = tallies.byCategory[category];
            const isRare = category === 'planned' || category === 'undetermined';
            if (tally.plots === 0 && isRare && !isNarrowed) return null;
            const isHidden = hidden.includes(category);
            const isOut = on.length > 0 && !on.includes(category);
            return (
              <tr
                key={category}
                data-category={category}
                className={isHidden || isOut ? 'is-off' : ''}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="legend-name"
                    data-term={termOfCategory[category]}
                    aria-pressed={on.includes(category)}
                    onClick={() => toggleFilter(category)}
                  >
                    <Swatch category={category} />
                    <span>{t(`category.${category}.full`)}</span>
                  </button>
                </th>
                <AreaCells
                  tally={tally}
                  name={`category.${category}`}
                  reference={isNarrowed ? landOf[category] : { kind: 'category', category, park }}
                />
                <td>
                  <button
                    type="button"
                    className="eye"
                    aria-pressed={!isHidden}
                    aria-label={t(isHidden ? 'legend.show' : 'legend.hide', {
                      category: t(`category.${category}.full`),
                    })}
                    onClick={() => toggleHidden(category)}
                  >
                    {isHidden ? <EyeOff size={14} /> : <Eye size={14} />}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="legend-total">
            <th scope="row">{t(isFiltered ? 'legend.total-filtered' : 'legend.total')}</th>
            <AreaCells
              tally={tallies.filtered}
              name="total"
              reference={
                isFiltered ? landOf.total : park === null ? { kind: 'all' } : { kind: 'park', park }
              }
            />
            <td />
          </tr>
          <tr>
            <th scope="row">
              <span className="legend-name">
                <StandardPlotMark />
                <span>
                  <Term id="standard-plot">{t('overlay.standardPlot')}</Term>{' '}
                  <span className="minor">{t('legend.overlay')}</span>
                </span>
              </span>
            </th>
            <AreaCells
              tally={tallies.standardPlot}
              name="overlay.standardPlot"
              reference={landOf.standardPlot}
            />
            <td>
              <LayerEye layer="standardPlot" />
            </td>
          </tr>
          <tr>
            <th scope="row">
              <span className="legend-name">
                <WarningMark />
                <span>
                  <Term id="warning90">{t('overlay.warning90')}</Term>
                </span>
              </span>
            </th>
            <AreaCells
              tally={tallies.warning90}
              name="overlay.warning90"
              reference={landOf.warning90}
            />
            <td>
              <LayerEye layer="warning90" />
            </td>
          </tr>
        </tfoot>
      </table>
      {tallies.uncounted > 0 && (
        <p className="minor legend-note">{t('legend.uncounted', { count: tallies.uncounted })}</p>
      )}
    </section>
  );
}
