import { useId, useRef } from 'react';
import type { AreaReference, Figure } from '../../domain/figure';
import { formatFigure } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { DataValue, Unknown } from '../quantity';
import { ExplainPopover } from './explain-popover';

interface FigureButtonProps {
  figure: Figure;
  reference: AreaReference;
  className?: string;
}

/** A figure that explains itself: press it and it opens to formula, inputs, unit and source. */
export function FigureButton({ figure, reference, className = '' }: FigureButtonProps) {
  const anchor = useId();
  const button = useRef<HTMLButtonElement>(null);
  const explained = useStore((state) =>
    state.explained?.anchor === anchor ? state.explained : null,
  );
  const explain = useStore((state) => state.explain);
  const close = useStore((state) => state.closeExplanation);
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  const name = tk(`indicator.${figure.indicator}`);
  const missing = figure.missing.map((key) => tk(`missing.${key}`)).join(t('list.separator'));
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`figure ${className}`}
        aria-label={t('explain.ask', { name })}
        aria-expanded={explained !== null}
        onClick={() => (explained ? close() : explain(anchor, reference, figure.indicator))}
      >
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
      </button>
      {explained && (
        <ExplainPopover trigger={button} explanation={explained.explanation} onClose={close} />
      )}
    </>
  );
}
