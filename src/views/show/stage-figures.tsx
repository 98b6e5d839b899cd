import type { ReactNode } from 'react';
import type { AreaReference } from '../../domain/figure';
import { areaUnitName, formatArea, formatIntensity, formatNumber } from '../../i18n/format';
import type { LegendTallies } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { ExplainButton } from '../inspect/explain-button';
import { Unknown } from '../quantity';
import { Swatch } from '../swatch';

interface StageFiguresProps {
  park: number;
  tallies: LegendTallies;
}

/** The four large figures of a park; each opens to its formula. */
export function StageFigures({ park, tallies }: StageFiguresProps) {
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  if (!reading) return null;
  const { indicatorIds, parkFigures } = reading;
  const value = parkFigures[park * indicatorIds.length + indicatorIds.indexOf('outputIntensity')];
  const intensity =
    value === undefined || Number.isNaN(value) ? null : formatIntensity(value, language);
  const reference: AreaReference = { kind: 'park', park };
  const areaName = areaUnitName(unit, language);
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
      <div className="stage-figure">
        <p className="stage-name">{t('show.soon')}</p>
        <p className="stage-value">
          {formatNumber(tallies.warning90.plots, 0)} <small>{t('unit.plots')}</small>
        </p>
      </div>
    </div>
  );
}

interface FigureProps {
  name: string;
  mark?: ReactNode;
  indicator: string;
  reference: AreaReference;
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
