import { ArrowRight } from 'lucide-react';
import type { LayerHeading, LayerSummary } from '../../domain/dataset';
import { parkFields } from '../../domain/park';
import { plotFields } from '../../domain/plot';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

const units = {
  area: ['m2', 'mu', 'ha', 'km2'],
  money: ['yuan', 'wan', 'yi'],
} as const;

/** What a field measures shows in its name: figures are kept in square metres and yuan. */
function unitsOf(field: string): readonly string[] {
  if (field.endsWith('SquareMeters')) return units.area;
  return field.endsWith('Yuan') ? units.money : [];
}

/** The columns of a layer, a sample of each, and the field that it was taken for. */
export function FieldMapping({ layer, index }: { layer: LayerSummary; index: number }) {
  const { t } = useWords();
  const used = layer.headings.filter(({ heading }) => layer.fields[heading]).length;
  const values = {
    layer: layer.name,
    count: layer.headings.length,
    used,
    kept: layer.headings.length - used,
  };
  return (
    <>
      <h3>
        {t('import.fields')} <span className="minor">{t('import.fields-of', values)}</span>
      </h3>
      {layer.headings.length === 0 ? (
        <p className="minor">{t('import.no-columns')}</p>
      ) : (
        <table className="field-table">
          <thead>
            <tr>
              <th scope="col">{t('import.heading')}</th>
              <th scope="col">{t('import.sample')}</th>
              <th scope="col">{t('import.field')}</th>
              <th scope="col">{t('import.how')}</th>
            </tr>
          </thead>
          <tbody>
            {layer.headings.map((heading) => (
              <FieldRow
                key={heading.heading}
                heading={heading}
                layer={layer}
                index={index}
                isFixed={layer.role !== 'plots' && layer.role !== 'parks'}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="minor">{t('import.kept')}</p>
    </>
  );
}

interface FieldRowProps {
  heading: LayerHeading;
  layer: LayerSummary;
  index: number;
  /** Columns of statistics and backgrounds are shown, not changed. */
  isFixed: boolean;
}

function FieldRow({ heading: { heading, filled, sample }, layer, index, isFixed }: FieldRowProps) {
  const setMapping = useStore((state) => state.setMapping);
  const { t, tk } = useWords();
  const field = layer.fields[heading] ?? '';
  const isChosen = Object.hasOwn(layer.chosenFields, heading);
  const unit = isChosen ? (layer.chosenFields[heading]!.split(':')[1] ?? '') : '';
  const empty = layer.rows - filled;
  const choose = (value: string) =>
    void setMapping(index, { ...layer.chosenFields, [heading]: value });
  const fields = Object.keys(layer.role === 'parks' ? parkFields : plotFields);
  const possibleUnits = unitsOf(field || (layer.chosenFields[heading] ?? '').split(':')[0]!);
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
          {isFixed ? (
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
                if (value === field) return;
                const [firstUnit] = unitsOf(value);
                choose(firstUnit ? `${value}:${firstUnit}` : value);
              }}
            />
          )}
          {!isFixed && isChosen && possibleUnits.length > 0 && (
            <Select
              label={t('import.unit-for', { heading })}
              isLabelHidden
              value={unit || possibleUnits[0]!}
              className="unit-choice"
              options={possibleUnits.map((value) => ({ value, label: tk(`unit-name.${value}`) }))}
              onChange={(value) => choose(`${field}:${value}`)}
            />
          )}
        </span>
      </td>
      <td>
        <span className="tag" data-how={isChosen ? 'chosen' : field ? 'found' : 'kept'}>
          {isChosen ? t('import.chosen') : field ? t('import.found') : t('import.as-it-is')}
        </span>
      </td>
    </tr>
  );
}
