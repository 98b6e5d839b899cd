import { useState } from 'react';
import { formatDay } from '../../domain/day';
import { plotFields } from '../../domain/plot';
import { formatArea, formatNumber } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type {
  DifferenceKind,
  FieldChange,
  FieldValue,
  PlotDifference,
} from '../../indicators/land-difference';
import { useStore, useWords } from '../../store/use-store';
import type { DifferenceAnswer } from '../../worker/difference-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { useFieldValue } from '../inspect/field-value';
import { saveStock } from './save-stock';

const kinds: readonly DifferenceKind[] = ['new', 'gone', 'shape', 'field', 'class'];
const isKnown = (field: string) => Object.hasOwn(plotFields, field);
/** Plots that are listed; further ones are counted and stand in the file. */
const mostListed = 200;

/** The plots that differ: counted by kind, chosen by kind, each leading to its place on the map. */
export function DifferenceList({ difference }: { difference: DifferenceAnswer }) {
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const requestFit = useStore((state) => state.requestFit);
  const { t, tk, language } = useWords();
  const valueText = useFieldValue();
  const { counts, left, fieldsOnlyAfter, fieldsOnlyBefore } = difference;
  const shown = difference.plots.filter(({ kinds: of }) => kind === null || of.includes(kind));
  const fieldName = ({ field, isExtra }: FieldChange) => (isExtra ? field : tk(`field.${field}`));
  const text = ({ field, kind: of }: FieldChange, value: FieldValue) =>
    of === 'day' && typeof value === 'number' ? formatDay(value) : valueText(field, value);
  const area = (squareMeters: number | null) => {
    if (squareMeters === null) return '—';
    const { text: number, unit: name } = formatArea(squareMeters, unit, language);
    return `${number} ${name}`;
  };
  const category = (of: PlotDifference['categoryBefore']) =>
    of === null ? '—' : t(`category.${of}`);
  const show = ({ after, bounds }: DifferenceAnswer['plots'][number]) => {
    if (after !== null) focusPlots([after], true);
    else if (bounds) requestFit(bounds, { animate: true });
  };
  const save = (form: 'csv' | 'xlsx') => {
    const headings = [
      t('difference.key'),
      t('difference.kind'),
      bracketed(t('difference.area-before'), 'm²', language),
      bracketed(t('difference.area-after'), 'm²', language),
      bracketed(t('difference.gap'), 'm', language),
      t('difference.class-before'),
      t('difference.class-after'),
      t('difference.field'),
      t('difference.value-before'),
      t('difference.value-after'),
    ];
    const rows = shown.flatMap((plot) => {
      const start = [
        plot.key,
        plot.kinds.map((one) => t(`difference.kind.${one}`)).join(t('list.separator')),
        plot.squareMetersBefore,
        plot.squareMetersAfter,
        plot.outlineMeters,
        plot.categoryBefore && t(`category.${plot.categoryBefore}.full`),
        plot.categoryAfter && t(`category.${plot.categoryAfter}.full`),
      ];
      if (plot.fields.length === 0) return [[...start, null, null, null]];
      return plot.fields.map((change) => [
        ...start,
        fieldName(change),
        change.before === null ? null : text(change, change.before),
        change.after === null ? null : text(change, change.after),
      ]);
    });
    void saveStock(form, t('difference.title'), headings, rows);
  };
  const leftOut = left.repeatedBefore + left.repeatedAfter;
  const withoutKey = left.withoutKeyBefore + left.withoutKeyAfter;
  return (
    <section aria-label={t('difference.title')}>
      <fieldset className="difference-kinds">
        <legend className="visually-hidden">{t('difference.kind')}</legend>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            className="button small"
            aria-pressed={kind === one}
            disabled={counts[one] === 0}
            onClick={() => setKind(kind === one ? null : one)}
          >
            {t(`difference.kind.${one}`)} {formatNumber(counts[one], 0)}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p className="minor">{t('difference.none')}</p>}
      <ul className="stock-list difference-list">
        {shown.slice(0, mostListed).map((plot) => (
          <li key={`${plot.key} ${plot.before} ${plot.after}`} className="stock-item">
            <button
              type="button"
              className="stock-head"
              title={t(plot.after === null ? 'difference.show-place' : 'batches.show')}
              onClick={() => show(plot)}
            >
              <strong>{plot.key}</strong>
              <span className="stock-end minor">
                {plot.kinds.map((one) => t(`difference.kind.${one}`)).join(t('list.separator'))}
              </span>
            </button>
            {plot.kinds.includes('new') && (
              <p className="minor">
                {category(plot.categoryAfter)} · {area(plot.squareMetersAfter)}
              </p>
            )}
            {plot.kinds.includes('gone') && (
              <p className="minor">
                {category(plot.categoryBefore)} · {area(plot.squareMetersBefore)}
              </p>
            )}
            {plot.kinds.includes('class') && (
              <p>
                {category(plot.categoryBefore)} → {category(plot.categoryAfter)}
              </p>
            )}
            {plot.kinds.includes('shape') && (
              <p>
                {area(plot.squareMetersBefore)} → {area(plot.squareMetersAfter)}
                {plot.outlineMeters !== null &&
                  ` · ${t('difference.apart', { meters: formatNumber(plot.outlineMeters, 1) })}`}
              </p>
            )}
            {plot.fields.map((change) => (
              <p key={change.field}>
                <span className="minor">{fieldName(change)}</span> {text(change, change.before)} →{' '}
                {text(change, change.after)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {shown.length > mostListed && (
        <p className="minor small">{t('difference.more', { count: shown.length - mostListed })}</p>
      )}
      <div className="stock-tools">
        <ExportButtons onSave={save} />
      </div>
      {leftOut + withoutKey > 0 && (
        <p className="minor small">{t('difference.left', { repeated: leftOut, withoutKey })}</p>
      )}
      {[
        ['difference.only-before', fieldsOnlyBefore] as const,
        ['difference.only-after', fieldsOnlyAfter] as const,
      ].map(
        ([word, fields]) =>
          fields.length > 0 && (
            <p key={word} className="minor small">
              {t(word, {
                fields: fields
                  .map((field) => (isKnown(field) ? tk(`field.${field}`) : field))
                  .join(t('list.separator')),
              })}
            </p>
          ),
      )}
    </section>
  );
}
