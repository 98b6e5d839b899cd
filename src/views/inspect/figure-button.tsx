import type { AreaReference, Figure } from '../../domain/figure';
import { formatFigure } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { DataValue, Unknown } from '../quantity';
import { ExplainButton } from './explain-button';

interface FigureButtonProps {
  figure: Figure;
  reference: AreaReference;
  className?: string;
}

/** The value of a figure, to be opened. */
export function FigureButton({ figure, reference, className }: FigureButtonProps) {
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  const missing = figure.missing.map((key) => tk(`missing.${key}`)).join(t('list.separator'));
  return (
    <ExplainButton indicator={figure.indicator} reference={reference} className={className}>
      {figure.value === null ? (
        <Unknown why={missing} />
      ) : (
        <DataValue
          value={figure.value}
          unit={figure.unit}
          indicator={figure.indicator}
          quantity={formatFigure(figure.value, figure.unit, unit, language)}
        />
      )}
    </ExplainButton>
  );
}
