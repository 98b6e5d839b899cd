import type { AreaReference, Figure } from '../../domain/figure';
import { type AreaUnit, formatArea, formatNumber } from '../../i18n/format';
import { referenceOf } from '../../store/focus';
import { longestIdList } from '../../store/url-state';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { ArrowLeftRight, FileText, ListChecks, ScanSearch, X } from '../../ui/icons';
import { ExplainButton } from '../inspect/explain-button';
import { FigureButton } from '../inspect/figure-button';
import { DataValue, Unknown } from '../quantity';

/** The one selection in a line: how many, how much land, what it yields; each figure explains itself. */
export function SelectionBar() {
  const focus = useStore((state) => state.focus);
  const figures = useStore((state) => state.focusFigures);
  const isFresh = useStore((state) => state.figuresOf === state.focus);
  const isSelecting = useStore((state) => state.tool?.startsWith('select-') ?? false);
  const selectShown = useStore((state) => state.selectShown);
  const invertSelection = useStore((state) => state.invertSelection);
  const zoomToSelection = useStore((state) => state.zoomToSelection);
  const clearFocus = useStore((state) => state.clearFocus);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const count = focus.kind === 'plots' ? focus.plots.length : 0;
  if (count < 2 && !isSelecting) return null;
  const reference = count > 0 ? referenceOf(focus) : null;
  const isInLink = focus.kind !== 'plots' || count <= longestIdList || focus.source !== undefined;
  return (
    <section className="selection-bar" aria-label={t('area.plots')}>
      <p className="selection-line">
        <strong>{t('select.count', { count: formatNumber(count, 0) })}</strong>
        {reference && figures && (
          <span className={`selection-figures ${isFresh ? '' : 'is-stale'}`} aria-busy={!isFresh}>
            <SelectionFigures figures={figures} reference={reference} />
          </span>
        )}
        {!isInLink && (
          <span className="tag warn" title={t('select.no-link-why', { limit: longestIdList })}>
            {t('select.no-link')}
          </span>
        )}
      </p>
      <Told count={count} figures={isFresh ? figures : null} />
      <span className="selection-buttons">
        <IconButton label={t('select.shown')} placement="top" onPress={selectShown}>
          <ListChecks size={16} />
        </IconButton>
        <IconButton label={t('select.invert')} placement="top" onPress={invertSelection}>
          <ArrowLeftRight size={16} />
        </IconButton>
        {count > 0 && (
          <>
            <IconButton
              label={t('plot-sheet.make')}
              placement="top"
              onPress={() => openPanel('plot-sheet')}
            >
              <FileText size={16} />
            </IconButton>
            <IconButton label={t('select.zoom')} placement="top" onPress={zoomToSelection}>
              <ScanSearch size={16} />
            </IconButton>
            <IconButton label={t('select.clear')} placement="top" onPress={clearFocus}>
              <X size={16} />
            </IconButton>
          </>
        )}
      </span>
    </section>
  );
}

interface SelectionFiguresProps {
  figures: readonly Figure[];
  reference: AreaReference;
}

function SelectionFigures({ figures, reference }: SelectionFiguresProps) {
  const unit = useStore((state) => state.unit);
  const { t } = useWords();
  const find = (indicator: string) => figures.find((figure) => figure.indicator === indicator);
  const area = find('landArea');
  const intensity = find('outputIntensity');
  const idle = find('idleShare');
  const second: AreaUnit = unit === 'hectare' ? 'mu' : 'hectare';
  return (
    <>
      {area &&
        [unit, second].map((it) => (
          <AreaValue key={it} figure={area} unit={it} reference={reference} />
        ))}
      {intensity && (
        <span>
          {t('select.intensity')} <FigureButton figure={intensity} reference={reference} />
        </span>
      )}
      {idle && (
        <span>
          {t('select.idle')} <FigureButton figure={idle} reference={reference} />
        </span>
      )}
    </>
  );
}

interface AreaValueProps {
  figure: Figure;
  unit: AreaUnit;
  reference: AreaReference;
}

function AreaValue({ figure, unit, reference }: AreaValueProps) {
  const { language } = useWords();
  return (
    <ExplainButton indicator={figure.indicator} reference={reference}>
      {figure.value === null ? (
        <Unknown />
      ) : (
        <DataValue
          value={figure.value}
          unit={figure.unit}
          indicator={figure.indicator}
          quantity={formatArea(figure.value, unit, language)}
        />
      )}
    </ExplainButton>
  );
}

/** Reads the selection out once its figures are there. */
function Told({ count, figures }: { count: number; figures: readonly Figure[] | null }) {
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const area = figures?.find((figure) => figure.indicator === 'landArea')?.value ?? null;
  const quantity = area === null ? null : formatArea(area, unit, language);
  const isKnown = count === 0 || quantity !== null;
  return (
    <span role="status" className="visually-hidden">
      {isKnown &&
        t('select.told', {
          count: formatNumber(count, 0),
          area: count > 0 && quantity ? `${quantity.text} ${quantity.unit}` : '—',
        })}
    </span>
  );
}
