import type { AreaReference, Figure } from '../../domain/figure';
import { useWords } from '../../store/use-store';
import { Term } from '../help/term';
import { termOfIndicator } from '../help/terms-of';
import { FigureButton } from './figure-button';

interface FigureRowProps {
  figure: Figure;
  reference: AreaReference;
}

/** Name and value of a figure; where the value is unknown, why. */
export function FigureRow({ figure, reference }: FigureRowProps) {
  const { t, tk } = useWords();
  const [exclusion] = figure.derivation.excluded;
  const why =
    reference.kind === 'plot' && exclusion
      ? tk(`exclusion.${exclusion.reason}`)
      : t('figures.missing', {
          what: figure.missing.map((key) => tk(`missing.${key}`)).join(t('list.separator')),
        });
  return (
    <div className="figure-row">
      <dt>
        <Term id={termOfIndicator[figure.indicator]}>{tk(`indicator.${figure.indicator}`)}</Term>
      </dt>
      <dd>
        <FigureButton figure={figure} reference={reference} />
        {figure.value === null && <span className="miss small">{why}</span>}
      </dd>
    </div>
  );
}
