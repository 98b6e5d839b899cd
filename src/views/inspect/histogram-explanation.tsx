import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { formatDay } from '../../domain/day';
import { formatNumber } from '../../i18n/format';
import type { IdleTally } from '../../store/idle-tally';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { timeModeOf } from './time-mode';

/** The name of the histogram, which opens to what it counts, of what, as of when, and from where. */
export function HistogramExplanation({ tally }: { tally: IdleTally }) {
  const { t } = useWords();
  const title = t('histogram.title');
  return (
    <DialogTrigger>
      <Button className="figure" aria-label={t('explain.ask', { name: title })}>
        {title}
      </Button>
      <Popover className="explain" placement="top start" offset={10} containerPadding={12}>
        <Dialog className="explain-dialog">
          {({ close }) => (
            <>
              <div className="explain-head">
                <Heading slot="title">{t('explain.title', { name: title })}</Heading>
                <IconButton label={t('action.close')} onPress={close}>
                  <X size={16} />
                </IconButton>
              </div>
              <Derivation tally={tally} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Derivation({ tally }: { tally: IdleTally }) {
  const asOf = useStore((state) => state.asOf);
  const mode = useStore(timeModeOf);
  const park = useStore((state) => state.park);
  const snapshot = useStore((state) => state.snapshot);
  const { t, tk } = useWords();
  const plots = (count: number) => t('count.plots', { count: formatNumber(count, 0) });
  const parkItem = park === null ? null : snapshot?.parks[park];
  const files = [
    ...new Set(snapshot?.layers.filter(({ role }) => role === 'plots').map(({ file }) => file)),
  ];
  return (
    <div className="derivation">
      <div className="formula">
        <p>{t('histogram.explain.formula')}</p>
        <p className="formula-numbers">
          {t('histogram.at', { date: formatDay(asOf), count: formatNumber(tally.idle, 0) })}
        </p>
      </div>
      <dl className="facts">
        <Fact label={t('histogram.explain.as-of')}>
          {formatDay(asOf)} <span className="minor">{tk(`time.mode.${mode}.full`)}</span>
        </Fact>
        <Fact label={t('histogram.explain.scope')}>
          {park === null ? t('parks.all') : (parkItem?.name ?? parkItem?.id ?? t('park.unnamed'))}
        </Fact>
        <Fact label={t('histogram.explain.of')}>{plots(tally.plots)}</Fact>
        <Fact label={t('histogram.explain.included')}>
          {tally.byStatus.length === 0
            ? plots(0)
            : tally.byStatus.map(({ status, plots: count }) => (
                <span key={status} className="histogram-part">
                  {t('histogram.explain.parts', {
                    name: tk(`status.${status}`),
                    count: formatNumber(count, 0),
                  })}
                </span>
              ))}
        </Fact>
        <Fact label={t('histogram.explain.undetermined')}>{plots(tally.undetermined)}</Fact>
        {tally.uncounted > 0 && (
          <Fact label={t('histogram.explain.uncounted')}>{plots(tally.uncounted)}</Fact>
        )}
        <Fact label={t('histogram.explain.band')}>
          {t('histogram.explain.band-text', { count: formatNumber(tally.ahead, 0) })}
        </Fact>
        <Fact label={t('histogram.explain.bars')}>{t('histogram.explain.bars-text')}</Fact>
        <Fact label={t('explain.source')}>{files.join(t('list.separator'))}</Fact>
      </dl>
      <p className="minor small">{t('clause.decree53-2-1')}</p>
      <p className="minor small">{t('clause.decree53-2-2')}</p>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
