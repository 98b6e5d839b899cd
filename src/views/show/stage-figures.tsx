import { type ReactNode, useCallback } from 'react';
import type { AreaReference } from '../../domain/figure';
import { emptyFilter } from '../../domain/filter';
import { areaUnitName, formatArea, formatIntensity, formatNumber } from '../../i18n/format';
import { plotsOfLegendLine } from '../../store/legend-plots';
import type { LegendTallies } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { ExplainButton } from '../inspect/explain-button';
import { Unknown } from '../quantity';
import { Swatch } from '../swatch';

interface StageFiguresProps {
  park: number;
  tallies: LegendTallies;
}

/** The stage tells of all land, whatever the filter. */
export const unfiltered = {
  filter: emptyFilter,
  passes: null,
  verdicts: [],
};

/** The four large figures of a park; each opens to its formula. */
export function StageFigures({ park, tallies }: StageFiguresProps) {
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const snapshot = useStore((state) => state.snapshot);
  const { t, tk, language } = useWords();
  const soonLand = useCallback(
    (): AreaReference => ({
      kind: 'part',
      plots:
        snapshot && reading
          ? plotsOfLegendLine('warning90', snapshot, reading, park, unfiltered)
          : [],
    }),
    [snapshot, reading, park],
  );
  if (!reading) return null;
  const { indicatorIds, parkFigures } = reading;
  const value = parkFigures[park * indicatorIds.length + indicatorIds.indexOf('outputIntensity')];
  const intensity =
    value === undefined || Number.isNaN(value) ? null : formatIntensity(value, language);
  const reference: AreaReference = { kind: 'park', park };
  const areaName = areaUnitName(unit, language);
  const soon = tallies.warning90.plots;
  return (
    <div className="stage-figures">
      <Figure
        name={tk('indicator.outputIntensity')}
        indicator="outputIntensity"
        reference={reference}
        text={intensity?.text ?? null}
        unit={intensity?.unit ?? ''}
      />
      {(['idle', 'approved'] as const).map((category) => {
        const { plots, squareMeters } = tallies.byCategory[category];
        return (
          <Figure
            key={category}
            name={t(`category.${category}`)}
            mark={<Swatch category={category} width={30} height={22} />}
            indicator={`categoryArea.${category}`}
            reference={reference}
            text={formatArea(squareMeters, unit, language).text}
            unit={areaName}
            under={t('count.plots', { count: formatNumber(plots, 0) })}
          />
        );
      })}
      <Figure
        name={t('show.soon')}
        indicator="plotCount"
        reference={soonLand}
        text={formatNumber(soon, 0)}
        unit={t('show.plots-unit', { count: soon })}
      />
    </div>
  );
}

interface FigureProps {
  name: string;
  mark?: ReactNode;
  indicator: string;
  reference: AreaReference | (() => AreaReference);
  /** `null` is unknown. */
  text: string | null;
  unit: string;
  under?: string;
}

function Figure({ name, mark, indicator, reference, text, unit, under }: FigureProps) {
  return (
    <div className="stage-figure">
      <p className="stage-name">
        {mark} {name}
      </p>
      <p className="stage-value">
        <ExplainButton indicator={indicator} reference={reference}>
          {text === null ? <Unknown /> : text}
        </ExplainButton>{' '}
        <small>{unit}</small>
      </p>
      {under && <p className="stage-under">{under}</p>}
    </div>
  );
}
