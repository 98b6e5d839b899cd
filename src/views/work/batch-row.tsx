import { formatDay, wholeMonths } from '../../domain/day';
import { formatArea, formatPercent } from '../../i18n/format';
import type { Batch, BatchPart, BatchSum } from '../../indicators/batches';
import { useStore, useWords } from '../../store/use-store';
import { Unknown } from '../quantity';

const parts: BatchPart[] = ['supplied', 'unsupplied', 'withdrawn', 'unsettled'];
const kinds = [
  ['unrequisitioned', 'batches.unrequisitioned'],
  ['requisitioned', 'batches.requisitioned'],
  ['requisitionUnknown', 'batches.requisition-unknown'],
] as const;

/** One batch: a bar of where its land went, opened to the sums behind it and its plots. */
export function BatchRow({ batch }: { batch: Batch }) {
  const unit = useStore((state) => state.unit);
  const basis = useStore((state) => state.reading?.options.areaBasis);
  const focusPlots = useStore((state) => state.focusPlots);
  const asOf = useStore((state) => state.reading?.options.asOf ?? state.asOf);
  const { t, language } = useWords();
  const area = ({ squareMeters }: BatchSum) => {
    const { text, unit: name } = formatArea(squareMeters, unit, language);
    return `${text} ${name}`;
  };
  const { approved, approvedFrom, approvedTo, documents, lapsing } = batch;
  const rate = batch.supplyRate === null ? null : formatPercent(batch.supplyRate);
  // The oldest approval of the batch is the one that lapses first.
  const months = approvedFrom === null ? null : wholeMonths(approvedFrom, asOf);
  const shown = parts.filter((part) => batch.parts[part].plots > 0);
  return (
    <li className="stock-item">
      <button
        type="button"
        className="stock-head"
        title={t('batches.show')}
        onClick={() => focusPlots(batch.plots, true)}
      >
        <strong>{batch.id ?? t('batches.no-batch')}</strong>
        <span className="minor">{t('batches.plots', { count: approved.plots })}</span>
        <span className="stock-end">
          {t('batches.rate')}{' '}
          {rate ? `${rate.text}${rate.unit}` : <Unknown why={t('batches.no-rate')} />}
        </span>
      </button>
      <div className="stock-bar" aria-hidden="true">
        {shown.map((part) => (
          <span
            key={part}
            className={`stock-${part}`}
            style={{ flexGrow: batch.parts[part].squareMeters }}
          />
        ))}
      </div>
      {lapsing.plots > 0 && (
        <p className="stock-warning">
          {t('batches.lapsing')} {t('batches.plots', { count: lapsing.plots })} {area(lapsing)}
        </p>
      )}
      <details>
        <summary className="minor">
          {approvedFrom === null ? '—' : formatDay(approvedFrom)}
          {months !== null &&
            ` · ${t('batches.age', { years: Math.floor(months / 12), months: months % 12 })}`}{' '}
          · {t('batches.unsupplied')} {area(batch.parts.unsupplied)}
        </summary>
        <dl className="stock-facts">
          <dt>{t('batches.document')}</dt>
          <dd>{documents.join(t('list.separator')) || '—'}</dd>
          {approvedFrom !== null && approvedTo !== null && approvedTo !== approvedFrom && (
            <>
              <dt>{t('batches.approved-on')}</dt>
              <dd>
                {formatDay(approvedFrom)} – {formatDay(approvedTo)}
              </dd>
            </>
          )}
          {batch.lapseDay !== null && (
            <>
              <dt>{t('batches.lapse')}</dt>
              <dd>{formatDay(batch.lapseDay)}</dd>
            </>
          )}
          {shown.map((part) => (
            <PlotsLine
              key={part}
              name={t(`batches.${part}`)}
              text={area(batch.parts[part])}
              plots={batch.plots.filter((_, k) => parts[batch.partOf[k]!] === part)}
            />
          ))}
          {kinds.map(
            ([key, word]) =>
              batch[key].plots > 0 && (
                <PlotsLine key={key} name={t(word)} text={area(batch[key])} plots={null} />
              ),
          )}
        </dl>
        <p className="minor small">
          {t('batches.derivation', {
            approved: area(approved),
            supplied: area(batch.parts.supplied),
            withdrawn: area(batch.parts.withdrawn),
            unsettled: area(batch.parts.unsettled),
            unsupplied: area(batch.parts.unsupplied),
            basis: t(`basis.${basis ?? 'ellipsoidal'}`),
          })}
        </p>
        {approved.withoutArea > 0 && (
          <p className="minor small">
            {t('batches.without-area', { count: approved.withoutArea })}
          </p>
        )}
      </details>
    </li>
  );
}

interface PlotsLineProps {
  name: string;
  text: string;
  /** Shown on the map; `null`: only told. */
  plots: number[] | null;
}

function PlotsLine({ name, text, plots }: PlotsLineProps) {
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {text}{' '}
        {plots && (
          <button
            type="button"
            className="link-button"
            title={t('batches.show')}
            onClick={() => focusPlots(plots, true)}
          >
            {t('batches.plots', { count: plots.length })}
          </button>
        )}
      </dd>
    </>
  );
}
