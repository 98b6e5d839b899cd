import { useMemo, useState } from 'react';
import { type Colouring, isFigureMode, REFERENCE_STEP } from '../../domain/colour-mode';
import type { AreaReference } from '../../domain/figure';
import { areaUnitName, formatFigure } from '../../i18n/format';
import { tallyClasses } from '../../store/class-tally';
import { plotsOfClass } from '../../store/legend-plots';
import type { Tally } from '../../store/selectors';
import { useStore, useWords, type Words } from '../../store/use-store';
import { ClassSwatch } from '../swatch';
import { AreaCells } from './area-cells';
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
  const showsDraft = useStore((state) => state.targetView.showsDraft);
  const changeTargetView = useStore((state) => state.changeTargetView);
  const words = useWords();
  const { t, tk, language } = words;
  const [pinned, setPinned] = useState<number | null>(null);
  const tallies = useMemo(
    () => tallyClasses({ snapshot, reading, park, passes, colouring }),
    [snapshot, reading, park, passes, colouring],
  );
  // Of each class and, last, of all of them; told when a figure is pressed.
  const landOf = useMemo(() => {
    const scope = { snapshot, reading, park, passes, colouring };
    const partOf = (index: number | null) => (): AreaReference => ({
      kind: 'part',
      plots: plotsOfClass(scope, index),
    });
    return [...(colouring?.classes ?? []).map((_, index) => partOf(index)), partOf(null)];
  }, [snapshot, reading, park, passes, colouring]);
  if (!colouring || !tallies) return <p className="minor legend-note">{t('explain.computing')}</p>;
  const { mode, classes, group } = colouring;
  const total = sumOf(tallies);
  const isFigure = isFigureMode(mode);
  // The reference value of output is that of a draft, which is drawn when it is asked for, and never as a threshold.
  const isOfDraft = mode === 'outputIntensity';
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
            <th scope="col">
              {group
                ? groupHead(group, words)
                : isFigure
                  ? tk(`colour.unit.${mode}`)
                  : t('colour.official')}
            </th>
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
            const { plots } = tallies[index]!;
            const isReference =
              one.kind === 'step' &&
              one.step === REFERENCE_STEP &&
              !group &&
              (!isOfDraft || showsDraft);
            return (
              <tr
                key={`${one.kind}-${index}`}
                className={`${isReference ? (isOfDraft ? 'is-draft-reference' : 'is-reference') : ''} ${plots === 0 ? 'is-off' : ''}`}
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
                    <span>{classLabel(one, colouring, words)}</span>
                    {isReference && isOfDraft && (
                      <small className="draft-mark">{t('target.show-draft')}</small>
                    )}
                  </button>
                </th>
                <AreaCells
                  tally={tallies[index]!}
                  name={`class.${index}`}
                  reference={landOf[index]!}
                />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="legend-total">
            <th scope="row">{t(passes ? 'legend.total-filtered' : 'legend.total')}</th>
            <AreaCells tally={total} name="classes" reference={landOf.at(-1)!} />
          </tr>
        </tfoot>
      </table>
      <p className="minor legend-note">{tk(`colour.note.${mode}`)}</p>
      {isOfDraft && (
        <label className="target-switch legend-note">
          <input
            type="checkbox"
            checked={showsDraft}
            onChange={() => changeTargetView({ showsDraft: !showsDraft })}
          />
          {t('colour.draft-line')}
        </label>
      )}
      {isFigure && mode !== 'plotRatio' && denominator === 'park-boundary' && (
        <p className="warn legend-note">{t('colour.no-boundary')}</p>
      )}
    </>
  );
}

/** The figure by which groups are coloured, with its unit where the steps do not name it. */
function groupHead(
  { grouping, indicator, unit }: NonNullable<Colouring['group']>,
  words: Words,
): string {
  const of = formatFigure(0, unit, 'hectare', words.language).unit;
  const name = `${words.tk(`indicator.${indicator}`)} · ${words.t(`group.by.${grouping}`)}`;
  return unit === 'yuan' || of === '' ? name : `${name} (${of})`;
}

function sumOf(tallies: readonly Tally[]): Tally {
  const total: Tally = { plots: 0, squareMeters: 0, withoutArea: 0 };
  for (const { plots, squareMeters, withoutArea } of tallies) {
    total.plots += plots;
    total.squareMeters += squareMeters;
    total.withoutArea += withoutArea;
  }
  return total;
}
