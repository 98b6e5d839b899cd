import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { useFieldValue } from './field-value';

/** Fields with their values and the cells that they stand in. */
export function InputFacts({
  fields,
  details,
}: {
  fields: PlotDetails['clock']['inputs'][number]['fields'];
  details: PlotDetails;
}) {
  const { t, tk } = useWords();
  const text = useFieldValue();
  return fields.map(({ field, origins }) => (
    <div className="fact" key={field}>
      <dt>{tk(`field.${field}`)}</dt>
      <dd>
        <strong>{text(field, details.fields[field])}</strong>
        <span className="minor cell-origin">
          {origins.length === 0
            ? t('clock.no-column', { file: details.file })
            : origins
                .map(({ file, row, heading }) => t('clock.cell', { file, row, heading }))
                .join(t('list.separator'))}
        </span>
      </dd>
    </div>
  ));
}
