import type { AreaReference, Figure } from '../../domain/figure';
import { useWords } from '../../store/use-store';
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
      <dt>{tk(`indicator.${figure.indicator}`)}</dt>
      <dd>
        <FigureButton figure={figure} reference={reference} />
        {figure.value === null && <span className="miss small">{why}</span>}
      </dd>
    </div>
  );
}
