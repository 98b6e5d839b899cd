import { Button } from 'react-aria-components';
import { categories, categoryOf } from '../../domain/category';
import { formatArea, formatMoney } from '../../i18n/format';
import { shareLink } from '../../store/share-link';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { FileText, Link2, Table2, X } from '../../ui/icons';
import type { PlotDetails } from '../../worker/plot-messages';
import { PlotFieldChecks } from '../field-check/plot-field-checks';
import { Term } from '../help/term';
import { termOfField, termOfStatus } from '../help/terms-of';
import { PlotYears } from '../history/plot-years';
import { Swatch } from '../swatch';
import { PlotDisposal } from '../work/plot-disposal';
import { writeClipboard } from '../write-clipboard';
import { FigureButton } from './figure-button';
import { FigureRow } from './figure-row';
import { PlotContract } from './plot-contract';
import { PlotFacts } from './plot-facts';
import { PlotFloorPrice } from './plot-floor-price';
import { PlotOptions } from './plot-options';
import { PlotPlacement } from './plot-placement';
import { PlotReasons } from './plot-reasons';
import { PlotSupplyTerms } from './plot-supply';
import { PlotTimeline } from './plot-timeline';

/** One plot: what it is, how large, why it has its class, what is known and what is missing. */
export function PlotPanel({ details }: { details: PlotDetails }) {
  const snapshot = useStore((state) => state.snapshot);
  const figures = useStore((state) => state.focusFigures);
  const clearFocus = useStore((state) => state.clearFocus);
  const showInTable = useStore((state) => state.showInTable);
  const openPanel = useStore((state) => state.openPanel);
  const notify = useStore((state) => state.notify);
  const unit = useStore((state) => state.unit);
  const origins = useStore((state) => state.origins);
  const { t, tk, language } = useWords();
  const { classified, fields, areas } = details;
  const category = categoryOf(classified.status, classified.overlays);
  const park = snapshot?.parks[details.park];
  const reference = { kind: 'plot' as const, plot: details.plot };
  const area = figures?.find((figure) => figure.indicator === 'landArea');
  const others = figures?.filter((figure) => figure.indicator !== 'landArea') ?? [];
  const second = unit === 'mu' ? 'hectare' : 'mu';
  const copyLink = () =>
    writeClipboard(shareLink(location, snapshot?.layers ?? [], origins)).then(
      () => notify({ tone: 'info', key: 'notice.link-copied' }),
      () => notify({ tone: 'warn', key: 'notice.link-not-copied' }),
    );
  return (
    <div className="panel-scroll">
      <header className="panel-head">
        <div className="panel-tags">
          <span className={`tag category-tag ${categories.includes(category) ? category : ''}`}>
            <Swatch category={category} />
            <Term id={termOfStatus[classified.status]}>{tk(`status.${classified.status}`)}</Term>
          </span>
          {classified.stated && <span className="tag warn">{t('plot.stated')}</span>}
          {category === 'idle' && classified.status !== 'idle_decided' && (
            <span className="tag">{t('plot.suspected')}</span>
          )}
        </div>
        <IconButton
          label={t('table.show-plot')}
          className="table-jump"
          onPress={() => showInTable(details.plot)}
        >
          <Table2 size={16} />
        </IconButton>
        <IconButton label={t('plot-sheet.make')} onPress={() => openPanel('plot-sheet')}>
          <FileText size={16} />
        </IconButton>
        <IconButton label={t('plot.copy-link')} onPress={copyLink}>
          <Link2 size={16} />
        </IconButton>
        <IconButton label={t('action.close')} onPress={clearFocus}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="plot-title">
        <div>
          <h2 className="panel-title">
            {String(fields.id ?? t('plot.row', { row: details.row }))}
          </h2>
          <p className="minor">
            {[fields.holder, fields.industry, park?.name ?? t('plot.no-park')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="plot-area">
          {area && <FigureButton figure={area} reference={reference} className="large" />}
          {area?.value != null && (
            <p className="minor">{quantity(formatArea(area.value, second, language))}</p>
          )}
        </div>
      </div>
      <dl className="plot-key">
        <KeyFact label={t('field.landUseName')} value={landUse(details)} />
        <KeyFact
          label={t('field.priceYuan')}
          term={termOfField.priceYuan}
          value={
            typeof fields.priceYuan === 'number'
              ? quantity(formatMoney(fields.priceYuan, language))
              : null
          }
        />
        <KeyFact
          label={t('field.supplyMode')}
          term={termOfField.supplyMode}
          value={typeof fields.supplyMode === 'string' ? supplyText(details, t) : null}
        />
        <KeyFact
          label={t('field.totalInvestmentYuan')}
          value={
            typeof fields.totalInvestmentYuan === 'number'
              ? quantity(formatMoney(fields.totalInvestmentYuan, language))
              : null
          }
        />
      </dl>
      {details.bounds === null && <p className="notice-line warn">{t('plot.no-shape')}</p>}
      <PlotTimeline details={details} />
      <PlotYears details={details} />
      <PlotReasons details={details} />
      <PlotOptions details={details} />
      <PlotContract details={details} />
      <PlotSupplyTerms details={details} />
      <PlotFloorPrice details={details} />
      <PlotDisposal key={details.plot} details={details} />
      <PlotFieldChecks details={details} />
      <Button className="button plot-sheet-button" onPress={() => openPanel('plot-sheet')}>
        <FileText size={16} aria-hidden />
        {t('plot-sheet.make')}
      </Button>
      {others.length > 0 && (
        <section>
          <h3 className="section-title">{t('figures.title')}</h3>
          <dl className="figures">
            {others.map((figure) => (
              <FigureRow key={figure.indicator} figure={figure} reference={reference} />
            ))}
          </dl>
        </section>
      )}
      {(details.overlapsWith.length > 0 || (areas.outsideShare ?? 0) > 0.001) && (
        <PlotPlacement details={details} />
      )}
      <PlotFacts details={details} />
    </div>
  );
}

function KeyFact({ label, term, value }: { label: string; term?: string; value: string | null }) {
  return (
    <div className="key-fact">
      <dt>
        <Term id={term}>{label}</Term>
      </dt>
      <dd>{value ?? <span className="unknown">—</span>}</dd>
    </div>
  );
}

function landUse({ fields }: PlotDetails): string | null {
  const parts = [fields.landUseName, fields.landUseCode].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
}

function supplyText({ fields }: PlotDetails, t: ReturnType<typeof useWords>['t']): string {
  const years = fields.termYears;
  return typeof years === 'number'
    ? t('plot.supply-term', { mode: String(fields.supplyMode), years })
    : String(fields.supplyMode);
}

function quantity({ text, unit }: { text: string; unit: string }): string {
  return `${text} ${unit}`;
}
