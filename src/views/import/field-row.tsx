import { Button } from 'react-aria-components';
import type { LayerHeading, LayerSummary } from '../../domain/dataset';
import { useStore, useWords, type Words } from '../../store/use-store';
import { ArrowRight } from '../../ui/icons';
import { Select } from '../../ui/select';
import { fieldOf, fieldsOf, unitsOf } from './mapping-choices';

interface FieldRowProps {
  heading: LayerHeading;
  layer: LayerSummary;
  index: number;
}

/** A column: a sample, its field and unit to be changed, and how sure that is. */
export function FieldRow({ heading: facts, layer, index }: FieldRowProps) {
  const { heading, filled, sample, asksUnit, suggestion } = facts;
  const setMappings = useStore((state) => state.setMappings);
  const words = useWords();
  const { t, tk } = words;
  const field = fieldOf(layer, heading) ?? asksUnit?.field ?? '';
  const chosen = Object.hasOwn(layer.chosenFields, heading) ? layer.chosenFields[heading]! : null;
  const unit = chosen?.split(':')[1] ?? '';
  const empty = layer.rows - filled;
  const choose = (value: string) =>
    void setMappings([{ layer: index, mapping: { ...layer.chosenFields, [heading]: value } }]);
  const fields = fieldsOf(layer);
  const units = asksUnit !== null || unit !== '' ? unitsOf(field) : [];
  return (
    <tr data-heading={heading}>
      <th scope="row">{heading}</th>
      <td className="field-sample">
        {sample ?? '—'}
        {empty > 0 && (
          <span className="minor">
            {' '}
            {t('import.empty', { percent: Math.round((100 * empty) / Math.max(1, layer.rows)) })}
          </span>
        )}
      </td>
      <td>
        <span className="field-choice">
          <ArrowRight size={13} aria-hidden />
          {fields.length === 0 ? (
            <span>{field ? tk(`field.${field}`) : t('import.not-used')}</span>
          ) : (
            <Select
              label={t('import.field-for', { heading })}
              isLabelHidden
              value={field}
              className={field ? '' : 'is-unused'}
              options={[
                { value: '', label: t('import.not-used') },
                ...fields.map((value) => ({ value, label: tk(`field.${value}`) })),
              ]}
              onChange={(value) => {
                if (value !== field) choose(value);
              }}
            />
          )}
          {units.length > 0 && (
            <Select
              label={t('import.unit-for', { heading })}
              isLabelHidden
              value={units.includes(unit) ? unit : ''}
              className="unit-choice"
              options={[
                ...(units.includes(unit) ? [] : [{ value: '', label: t('mapping.unit-choose') }]),
                ...units.map((value) => ({ value, label: tk(`unit-name.${value}`) })),
              ]}
              onChange={(value) => {
                if (value !== '' && value !== unit) choose(`${field}:${value}`);
              }}
            />
          )}
        </span>
        {suggestion && fields.length > 0 && (
          <span className="field-suggestion">
            {t('mapping.suggested', { field: tk(`field.${suggestion.field}`) })}
            <Button
              className="link-button"
              aria-label={t('mapping.suggested.take-of', {
                heading,
                field: tk(`field.${suggestion.field}`),
              })}
              onPress={() => choose(suggestion.field)}
            >
              {t('mapping.suggested.take')}
            </Button>
          </span>
        )}
      </td>
      <td className="field-reading">{readingOf(facts, words)}</td>
      <td>
        <How facts={facts} isChosen={chosen !== null} />
      </td>
    </tr>
  );
}

/** What is done with the values of the column. */
function readingOf({ reading, asksUnit, match }: LayerHeading, { t, tk }: Words): string {
  if (!reading) return asksUnit || match ? '—' : t('reading.kept');
  if (reading.as === 'day') return t(`reading.day.${reading.form}`);
  if (reading.as !== 'unit') return t(`reading.${reading.as}`);
  const unit = tk(`unit-name.${reading.unit}`);
  if (reading.factor === 1) return unit;
  const si = tk(`unit-name.${reading.si}`);
  const factor = String(Number(reading.factor.toPrecision(6)));
  return t('reading.unit', { unit, si, factor });
}

/** How sure the choice is, and by what it was made. */
function How({ facts, isChosen }: { facts: LayerHeading; isChosen: boolean }) {
  const words = useWords();
  const { t } = words;
  const { match, asksUnit } = facts;
  const how = isChosen ? 'chosen' : match ? 'found' : 'kept';
  const sureness = match?.sureness ?? (isChosen ? 'certain' : null);
  const tag = sureness ? t(`mapping.sure.${sureness}`) : t('import.as-it-is');
  return (
    <>
      <span
        className="tag"
        data-how={asksUnit ? 'asked' : how}
        data-sureness={asksUnit ? undefined : (sureness ?? undefined)}
      >
        {asksUnit && !isChosen ? t('mapping.unit-asked') : tag}
      </span>
      <span className="minor field-why">{whyOf(facts, words)}</span>
    </>
  );
}

function whyOf({ match, asksUnit, suggestion }: LayerHeading, { t }: Words): string {
  if (asksUnit) return t('mapping.unit-why');
  if (suggestion)
    return t(`mapping.suggested.by.${suggestion.by}`, { percent: percentOf(suggestion.fits) });
  if (!match) return '';
  return [
    t(`mapping.by.${match.by}`),
    match.isUnitAssumed ? t('mapping.unit-assumed') : '',
    match.fits !== null && match.fits < 1
      ? t('mapping.fits', { percent: percentOf(match.fits) })
      : '',
  ]
    .filter((part) => part !== '')
    .join(t('list.separator'));
}

/** A share in whole percent, rounded down: what does not fit must not seem to. */
function percentOf(share: number): number {
  return Math.floor(100 * share);
}
