import { conditionValues } from '../../i18n/rule-words';
import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { useFieldValue } from '../inspect/field-value';
import { useConditionValue } from '../inspect/reason-row';

/** Why the plot has its class: each condition with what it saw, the cells that said so, and what is missing. */
export function SheetGrounds({ details }: { details: PlotDetails }) {
  const { t, tk, language } = useWords();
  const seen = useConditionValue();
  const value = useFieldValue();
  const { classified, clock } = details;
  const originText = (key: string) =>
    (clock.inputs.find((one) => one.condition === key)?.fields ?? [])
      .map(({ field, origins: [first] }) => {
        const name = `${tk(`field.${field}`)} ${value(field, details.fields[field])}`;
        return first
          ? `${name}（${first.file === details.file ? t('plot-sheet.cell', { row: first.row, heading: first.heading }) : t('clock.cell', { file: first.file, row: first.row, heading: first.heading })}）`
          : name;
      })
      .join(t('list.separator'));
  return (
    <section className="sheet-section">
      <h3>
        {t('plot-sheet.grounds')}
        {classified.clause && <small>{tk(`clause.${classified.clause}`)}</small>}
      </h3>
      <table className="sheet-grounds">
        <thead>
          <tr>
            {(['condition', 'fact', 'origin', 'verdict'] as const).map((name) => (
              <th key={name}>{t(`plot-sheet.${name}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classified.evidence.map((item) => (
            <tr key={item.key}>
              <td>{tk(`condition.short.${item.key}`, conditionValues(item.values, language))}</td>
              <td>{seen(item)}</td>
              <td>{originText(item.key)}</td>
              <td>
                <b>
                  {t(
                    item.holds === null
                      ? 'plot-sheet.verdict.unknown'
                      : item.holds
                        ? 'plot-sheet.verdict.yes'
                        : 'plot-sheet.verdict.no',
                  )}
                </b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {clock.missing.length > 0 && (
        <p>
          <b>{t('plot-sheet.missing')}</b>{' '}
          {clock.missing
            .map(({ field, use }) => `${tk(`missing.${field}`)}（${t(`clock.use.${use}`)}）`)
            .join(t('list.separator'))}
        </p>
      )}
    </section>
  );
}
