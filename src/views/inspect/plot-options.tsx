import { formatMoney } from '../../i18n/format';
import { yearsText } from '../../i18n/rule-words';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { DerivedValue } from './derived-value';
import { FeeDerivation } from './fee-derivation';

type Under = PlotDetails['clock']['ways'][number];

/** What the law allows next for (suspected) idle land, by the finding of its cause, with the fee as an estimate. */
export function PlotOptions({ details }: { details: PlotDetails }) {
  const { t, tk } = useWords();
  const { clock, classified } = details;
  if (clock.ways.length === 0) return null;
  const isOpen = clock.ways.length > 1;
  return (
    <section className="disposal">
      <header className="section-head">
        <h3 className="section-title">{t('options.title')}</h3>
        <span className="minor">{tk('clause.short.reserve-002-4-3')}</span>
      </header>
      <p className="cause-line">
        {t('disposal.cause')} <strong>{tk(`cause.${clock.cause}`)}</strong>{' '}
        <span className="minor">
          {clock.isCauseDecided
            ? t('disposal.cause.decided')
            : typeof details.fields.idleCause === 'string'
              ? t('disposal.cause.file', { text: details.fields.idleCause })
              : t('disposal.cause.none')}
        </span>
      </p>
      {classified.status !== 'idle_decided' && (
        <p className="minor disposal-first">{t('disposal.first')}</p>
      )}
      {clock.ways.map((under) => (
        <Finding key={under.finding} under={under} details={details} isOpen={isOpen} />
      ))}
      <p className="minor">{t('disposal.prevails')}</p>
    </section>
  );
}

/** The ways of one finding; while the cause is open, each finding says so. */
function Finding({
  under,
  details,
  isOpen,
}: {
  under: Under;
  details: PlotDetails;
  isOpen: boolean;
}) {
  const { t, tk } = useWords();
  const { clock } = details;
  const [first] = under.ways;
  const isTakeBackToCome =
    clock.stage === 'one-year' &&
    clock.steps.find((step) => step.kind === 'status' && step.status === 'idle_suspected_2y');
  return (
    <div className="disposal-box">
      {isOpen && <p className="finding">{t(`finding.${under.finding}`)}</p>}
      {under.finding === 'holder' ? (
        under.ways.map((way) => (
          <div className="holder-way" key={way.key}>
            <p className="way-head">
              <strong>{tk(`way.${way.key}`)}</strong>
              {way.key === 'fee' && <Fee details={details} isOpen={isOpen} />}
            </p>
            <p className="minor">
              {tk(`clause.short.${way.clause}`)} · {tk(`clause.mark.${way.mark}`)}
            </p>
          </div>
        ))
      ) : (
        <>
          <p className="way-head">
            <strong>{t(`disposal.article12.${isOpen ? 'open' : under.finding}`)}</strong>
          </p>
          <p className="minor">
            {first && `${tk(`clause.short.${first.clause}`)} · ${tk(`clause.mark.${first.mark}`)}`}
          </p>
          <ul className="ways">
            {under.ways.map((way) => (
              <li key={way.key}>
                {tk(`way.${way.key}`)}
                <Most way={way} />
              </li>
            ))}
          </ul>
          <p className="minor">{t('disposal.counts-anew')}</p>
        </>
      )}
      {under.finding === 'holder' && isTakeBackToCome && (
        <p className="way-arrow">
          → <DaysToTakeBack day={isTakeBackToCome.day} />
        </p>
      )}
      {under.finding === 'holder' && !isOpen && (
        <p className="way-arrow">→ {t('disposal.if-government')}</p>
      )}
    </div>
  );
}

function Most({ way }: { way: Under['ways'][number] }) {
  const { t, language } = useWords();
  if (way.mostYears === null) return null;
  const years = yearsText(way.mostYears, language);
  return <span className="minor"> {t('disposal.most', { years })}</span>;
}

function DaysToTakeBack({ day }: { day: number }) {
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  return <>{t('disposal.to-take-back', { days: day - asOf })}</>;
}

/** The fee, or what it would be, or what is missing to tell it. */
function Fee({ details, isOpen }: { details: PlotDetails; isOpen: boolean }) {
  const { t, tk, language } = useWords();
  const { fee } = details.clock;
  const yuan = isOpen ? fee.ifHolderYuan : fee.yuan;
  const quantity = yuan === null ? null : formatMoney(yuan, language);
  const needed = fee.missing.filter((field) => !isOpen || field !== 'idleCause');
  return (
    <span className="way-fee">
      <span className="minor">{t('disposal.estimate')}</span>{' '}
      <DerivedValue
        title={t('disposal.fee')}
        className={quantity ? 'large' : ''}
        derivation={<FeeDerivation details={details} />}
      >
        {quantity ? (
          <data data-fee={details.plot} value={String(yuan)}>
            <span className="number">{quantity.text}</span> {quantity.unit}
          </data>
        ) : (
          '—'
        )}
      </DerivedValue>
      {!quantity && needed.length > 0 && (
        <span className="miss small">
          {t('figures.missing', {
            what: needed.map((field) => tk(`missing.${field}`)).join(t('list.separator')),
          })}
        </span>
      )}
    </span>
  );
}
