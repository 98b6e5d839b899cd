import type { AreaReference } from '../../domain/figure';
import { formatArea, formatNumber } from '../../i18n/format';
import type { Tally } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { DataValue, Unknown } from '../quantity';
import { ExplainButton } from './explain-button';

interface AreaCellsProps {
  tally: Tally;
  /** What a program reads the two figures by: `<name>.plots` and `<name>.area`. */
  name: string;
  /** The land that the tally is of, or what tells it when a figure is pressed. */
  reference: AreaReference | (() => AreaReference);
}

/** Count and area of a line of the legend: two cells, each figure to be opened. */
export function AreaCells({ tally, name, reference }: AreaCellsProps) {
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const { plots, squareMeters, withoutArea } = tally;
  const without = withoutArea > 0 ? t('legend.without-area', { count: withoutArea }) : undefined;
  return (
    <>
      <td className="numeric">
        <ExplainButton indicator="plotCount" reference={reference} className="plain">
          <DataValue
            value={plots}
            unit="count"
            indicator={`${name}.plots`}
            quantity={{ text: formatNumber(plots, 0), unit: '' }}
          />
        </ExplainButton>
      </td>
      <td className="numeric" title={without}>
        <ExplainButton indicator="landArea" reference={reference} className="plain">
          {withoutArea > 0 && withoutArea === plots ? (
            <Unknown why={without} />
          ) : (
            <DataValue
              value={squareMeters}
              unit="m2"
              indicator={`${name}.area`}
              quantity={formatArea(squareMeters, unit, language)}
              isUnitHidden
            />
          )}
        </ExplainButton>
        {withoutArea > 0 && withoutArea < plots && <span className="miss">*</span>}
      </td>
    </>
  );
}
