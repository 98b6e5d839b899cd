import { formatDay } from '../../domain/day';
import { type Disposal, disposalText } from '../../domain/disposal';
import { shareText } from '../../i18n/rule-words';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { exactMoney } from '../inspect/field-value';
import { fieldText } from '../work/ledger-words';

const ledgerFields = ['cause', 'measure', 'unit', 'deadline', 'stage', 'decision'] as const;
const signers = ['handler', 'checker', 'head'] as const;

interface SheetMeasuresProps {
  details: PlotDetails;
  record: Disposal | undefined;
}

/** What the ledger says, what comes next and by when, the fee as an estimate, signatures and sources. */
export function SheetMeasures({ details, record }: SheetMeasuresProps) {
  const basis = useStore((state) => state.areaBasis);
  const words = useWords();
  const { t, tk, language } = words;
  const { clock, fields } = details;
  const { fee } = clock;
  const money = (yuan: number) => {
    const { text, unit } = exactMoney(yuan, language);
    return `${text} ${unit}`;
  };
  const yuan = fee.yuan ?? fee.ifHolderYuan;
  return (
    <>
      <section className="sheet-section">
        <h3>{t('plot-sheet.measures')}</h3>
        <table>
          <tbody>
            {ledgerFields.map((field) => (
              <tr key={field}>
                <th>{tk(`disposal.field.${field}`)}</th>
                <td>
                  {record
                    ? fieldText(field, disposalText(record, field), words)
                    : t('plot-sheet.none')}
                </td>
              </tr>
            ))}
            {clock.ways.length > 0 && (
              <tr>
                <th>{t('plot-sheet.fee')}</th>
                <td>
                  {fee.priceYuan !== null && yuan !== null
                    ? `${money(fee.priceYuan)} × ${shareText(fee.share, 'en')} = ${money(yuan)}`
                    : '—'}
                  {' · '}
                  {t(`fee.reason.${fee.reason}`)}
                </td>
              </tr>
            )}
            {clock.ways.map((under) => (
              <tr key={under.finding}>
                <th>{t(`finding.${under.finding}`)}</th>
                <td>
                  {under.ways
                    .map((way) => `${tk(`way.${way.key}`)}（${tk(`clause.short.${way.clause}`)}）`)
                    .join(t('list.separator'))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {clock.ways.length > 0 && <p className="sheet-note">{t('disposal.prevails')}</p>}
      </section>
      <section className="sheet-section">
        <h3>{t('plot-sheet.steps')}</h3>
        {clock.steps.length === 0 ? (
          <p>{t('plot-sheet.no-steps')}</p>
        ) : (
          <table>
            <tbody>
              {clock.steps.map((step) => (
                <tr key={`${step.kind}-${step.day}`}>
                  <th>{formatDay(step.day)}</th>
                  <td>
                    {step.kind === 'status'
                      ? tk(`status.${step.status}`)
                      : t(`clock.step.${step.kind}`)}
                  </td>
                  <td>{step.clause && tk(`clause.short.${step.clause}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className="sheet-section">
        <h3>{t('plot-sheet.signatures')}</h3>
        <div className="sheet-signatures">
          {signers.map((signer) => (
            <div key={signer}>
              <b>{t(`plot-sheet.sign.${signer}`)}</b>
              <span>{t('plot-sheet.sign.date')}</span>
            </div>
          ))}
        </div>
      </section>
      <p className="sheet-note">
        {t('plot-sheet.source', {
          file: details.file,
          row: details.row,
          data: String(fields.dataDate ?? '—'),
          basis: tk(`basis.${basis}`),
        })}
      </p>
    </>
  );
}
