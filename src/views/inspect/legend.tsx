import { Eye, EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { type Category, categories } from '../../domain/category';
import type { AreaReference } from '../../domain/figure';
import { categoriesOf } from '../../domain/filter';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { type Tally, tallyLegend } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { Term } from '../help/term';
import { termOfCategory } from '../help/terms-of';
import { DataValue } from '../quantity';
import { Swatch } from '../swatch';
import { ClassLegend } from './class-legend';
import { ColourModeSelect } from './colour-mode-select';
import { ExplainButton } from './explain-button';
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
                <TallyCells
                  tally={tally}
                  category={category}
                  reference={isNarrowed ? undefined : { kind: 'category', category, park }}
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
            <TallyCells
              tally={tallies.filtered}
              category={null}
              reference={
                isFiltered ? undefined : park === null ? { kind: 'all' } : { kind: 'park', park }
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
            <TallyCells tally={tallies.standardPlot} category={null} />
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
            <TallyCells tally={tallies.warning90} category={null} />
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

interface TallyCellsProps {
  tally: Tally;
  category: Category | null;
  /** The land that the tally is of, where a figure can be asked for it. */
  reference?: AreaReference;
}

function TallyCells({ tally, category, reference }: TallyCellsProps) {
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const indicator = category ? `category.${category}` : 'total';
  const plots = (
    <DataValue
      value={tally.plots}
      unit="count"
      indicator={`${indicator}.plots`}
      quantity={{ text: formatNumber(tally.plots, 0), unit: '' }}
    />
  );
  const area = (
    <DataValue
      value={tally.squareMeters}
      unit="m2"
      indicator={`${indicator}.area`}
      quantity={formatArea(tally.squareMeters, unit, language)}
      isUnitHidden
    />
  );
  const isExplained = reference && tally.plots > 0;
  return (
    <>
      <td className="numeric">
        {isExplained ? (
          <ExplainButton indicator="plotCount" reference={reference} className="plain">
            {plots}
          </ExplainButton>
        ) : (
          plots
        )}
      </td>
      <td
        className="numeric"
        title={
          tally.withoutArea > 0 ? t('legend.without-area', { count: tally.withoutArea }) : undefined
        }
      >
        {isExplained ? (
          <ExplainButton indicator="landArea" reference={reference} className="plain">
            {area}
          </ExplainButton>
        ) : (
          area
        )}
        {tally.withoutArea > 0 && <span className="miss">*</span>}
      </td>
    </>
  );
}
