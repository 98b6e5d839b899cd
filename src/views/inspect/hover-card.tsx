import { categories, statuses } from '../../domain/category';
import { formatArea, formatFigure, formatIntensity, formatNumber } from '../../i18n/format';
import type { Store } from '../../store/store';
import type { TwinLand } from '../../store/twin-actions';
import { useStore, useWords } from '../../store/use-store';
import { Swatch } from '../swatch';
import { classLabel } from './class-label';

/** The land of the left of two maps, while the pointer is there; `null`: that of the app's map. */
function twinLandOf({ isTwinHovered, twinLand }: Store): TwinLand | null {
  return isTwinHovered ? twinLand : null;
}

/** What is under the pointer, beside it. */
export function HoverCard() {
  const row = useStore((state) => state.hoveredRow);
  const place = useStore((state) => state.hoverPoint);
  const reading = useStore((state) => twinLandOf(state)?.reading ?? state.reading);
  const snapshot = useStore((state) => state.snapshot);
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  if (!row || !place || !reading || !snapshot) return null;
  const category = categories[reading.categories[row.plot]!]!;
  const status = statuses[reading.statuses[row.plot]!]!;
  const area = reading.plotAreas[row.plot]!;
  const quantity = Number.isNaN(area) ? null : formatArea(area, unit, language);
  const second = Number.isNaN(area)
    ? null
    : formatArea(area, unit === 'hectare' ? 'mu' : 'hectare', language);
  const isLeft = place.x > window.innerWidth - 640;
  return (
    <div
      className="hover-card"
      style={{
        left: `${place.x + (isLeft ? -14 : 14)}px`,
        top: `${Math.max(8, Math.min(place.y + 14, window.innerHeight - 320))}px`,
        transform: isLeft ? 'translateX(-100%)' : undefined,
      }}
    >
      <p className="hover-head">
        <strong>{row.id ?? t('plot.unnamed')}</strong>
        <span className="hover-status">
          <Swatch category={category} /> {tk(`status.${status}`)}
        </span>
      </p>
      <p className="minor">
        {[row.holder, row.industry, snapshot.parks[row.park]?.name ?? t('plot.no-park')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="facts tight">
        <div className="fact">
          <dt>{t('table.area')}</dt>
          <dd>
            {quantity ? `${quantity.text} ${quantity.unit} · ${second!.text} ${second!.unit}` : '—'}
          </dd>
        </div>
        <ColourFact plot={row.plot} />
        {row.startDue && (
          <div className="fact">
            <dt>{t('timeline.due')}</dt>
            <dd>{row.startDue}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** The value by which the plot is coloured, where that is not its category. */
function ColourFact({ plot }: { plot: number }) {
  const colouring = useStore((state) => (twinLandOf(state) ?? state).colouring);
  const words = useWords();
  if (!colouring) return null;
  const { mode, group, classes, classOf, values } = colouring;
  const one = classes[classOf[plot]!];
  if (!one) return null;
  const value = values[plot];
  const isKnown = value !== undefined && !Number.isNaN(value);
  const figure = isKnown
    ? group
      ? formatFigure(value, group.unit, 'hectare', words.language)
      : mode === 'plotRatio'
        ? null
        : formatIntensity(value, words.language)
    : null;
  return (
    <div className="fact">
      <dt>{words.tk(group ? `indicator.${group.indicator}` : `colour.fact.${mode}`)}</dt>
      <dd>
        {figure
          ? `${figure.text} ${figure.unit}`
          : isKnown
            ? formatNumber(value, 2)
            : classLabel(one, colouring, words)}
      </dd>
    </div>
  );
}
