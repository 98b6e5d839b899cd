import type { PlotField } from '../../domain/plot';
import { formatArea, formatMoney, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { Term } from '../help/term';
import { termOfField } from '../help/terms-of';

/** Every value that the files give for the plot, in the file's words where we have none. */
export function PlotFacts({ details }: { details: PlotDetails }) {
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  const text = (field: string, value: string | number | boolean): string => {
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
    if (typeof value === 'string')
      return field === 'statedStatus' ? tk(`status.${value}`).replace('status.', '') : value;
    const quantity = field.endsWith('SquareMeters')
      ? formatArea(value, unit, language)
      : field.endsWith('Yuan')
        ? formatMoney(value, language)
        : {
            text:
              field === 'outputYear'
                ? String(value)
                : formatNumber(value, Number.isInteger(value) ? 0 : 2),
            unit: '',
          };
    return `${quantity.text} ${quantity.unit}`.trim();
  };
  return (
    <details className="plot-facts">
      <summary>{t('plot.all-fields')}</summary>
      <dl className="facts">
        {Object.entries(details.fields).map(([field, value]) => (
          <div className="fact" key={field}>
            <dt>
              <Term id={termOfField[field as PlotField]}>{tk(`field.${field}`)}</Term>
            </dt>
            <dd>{text(field, value)}</dd>
          </div>
        ))}
        {Object.entries(details.extra).map(([heading, value]) => (
          <div className="fact" key={`extra-${heading}`}>
            <dt>{heading}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="fact">
          <dt>{t('plot.from')}</dt>
          <dd>{t('plot.from-row', { file: details.file, row: details.row })}</dd>
        </div>
      </dl>
    </details>
  );
}
