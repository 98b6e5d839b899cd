import { useMemo, useState } from 'react';
import { isFigureMode, REFERENCE_STEP } from '../../domain/colour-mode';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { tallyClasses } from '../../store/class-tally';
import { useStore, useWords } from '../../store/use-store';
import { DataValue } from '../quantity';
import { ClassSwatch } from '../swatch';
import { classLabel } from './class-label';

/** The classes by which the plots are coloured, with count and area; pointing at one sets it off. */
export function ClassLegend() {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const passes = useStore((state) => state.passes);
  const colouring = useStore((state) => state.colouring);
  const unit = useStore((state) => state.unit);
  const denominator = useStore((state) => state.denominator);
  const setEmphasis = useStore((state) => state.setEmphasis);
  const emphasis = useStore((state) => state.emphasis);
  const words = useWords();
  const { t, tk, language } = words;
  const [pinned, setPinned] = useState<number | null>(null);
  const tallies = useMemo(
    () => tallyClasses({ snapshot, reading, park, passes, colouring }),
    [snapshot, reading, park, passes, colouring],
  );
  if (!colouring || !tallies) return <p className="minor legend-note">{t('explain.computing')}</p>;
  const { mode, classes } = colouring;
  const total = tallies.reduce((sum, { plots }) => sum + plots, 0);
  const totalArea = tallies.reduce((sum, { squareMeters }) => sum + squareMeters, 0);
  const isFigure = isFigureMode(mode);
  const pin = (index: number) => {
    const next = pinned === index ? null : index;
    setPinned(next);
    setEmphasis(next);
  };
  return (
    <>
      <table className="legend-table class-legend">
        <thead>
          <tr>
            <th scope="col">{isFigure ? tk(`colour.unit.${mode}`) : t('colour.official')}</th>
            <th scope="col" className="numeric">
              {t('unit.plots')}
            </th>
            <th scope="col" className="numeric">
              {areaUnitName(unit, language)}
            </th>
          </tr>
        </thead>
        <tbody onPointerLeave={() => setEmphasis(pinned)}>
          {classes.map((one, index) => {
            const { plots, squareMeters } = tallies[index]!;
            const isReference = one.kind === 'step' && one.step === REFERENCE_STEP;
            return (
              <tr
                key={`${one.kind}-${index}`}
                className={`${isReference ? 'is-reference' : ''} ${plots === 0 ? 'is-off' : ''}`}
                // Not on entering: a list that closes may leave the pointer over a row.
                onPointerMove={() => setEmphasis(index)}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="legend-name"
                    aria-pressed={emphasis === index}
                    onClick={() => pin(index)}
                    onFocus={() => setEmphasis(index)}
                    onBlur={() => setEmphasis(pinned)}
                  >
                    <ClassSwatch of={one} />
                    <span>{classLabel(one, mode, words)}</span>
                  </button>
                </th>
                <td className="numeric">
                  <DataValue
                    value={plots}
                    unit="count"
                    indicator={`class.${index}.plots`}
                    quantity={{ text: formatNumber(plots, 0), unit: '' }}
                  />
                </td>
                <td className="numeric">
                  <DataValue
                    value={squareMeters}
                    unit="m2"
                    indicator={`class.${index}.area`}
                    quantity={formatArea(squareMeters, unit, language)}
                    isUnitHidden
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="legend-total">
            <th scope="row">{t(passes ? 'legend.total-filtered' : 'legend.total')}</th>
            <td className="numeric">{formatNumber(total, 0)}</td>
            <td className="numeric">{formatArea(totalArea, unit, language).text}</td>
          </tr>
        </tfoot>
      </table>
      <p className="minor legend-note">{tk(`colour.note.${mode}`)}</p>
      {isFigure && mode !== 'plotRatio' && denominator === 'park-boundary' && (
        <p className="warn legend-note">{t('colour.no-boundary')}</p>
      )}
    </>
  );
}
