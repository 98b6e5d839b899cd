import { Button } from 'react-aria-components';
import type { OwnTarget } from '../../domain/own-targets';
import { targetOperators, targetUnits } from '../../domain/target';
import { useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { TargetIndicator } from '../../worker/target-messages';
import type { TargetDraft } from './own-draft';
import { useIndicatorOptions } from './use-indicator-options';
import { useTargetWords } from './use-target-words';

interface OwnTargetFieldsProps {
  target: TargetDraft;
  indicators: readonly TargetIndicator[];
  onChange: (change: Partial<TargetDraft>) => void;
  onDelete: (() => void) | null;
}

const operators = targetOperators.filter((one): one is OwnTarget['operator'] => one !== 'tier');
const units = Object.keys(targetUnits);

/** The fields of one target. */
export function OwnTargetFields({ target, indicators, onChange, onDelete }: OwnTargetFieldsProps) {
  const { t } = useWords();
  const optionOf = useIndicatorOptions();
  const { unitOf } = useTargetWords();
  const unitOfIndicator = indicators.find(({ id }) => id === target.indicator)?.unit ?? null;
  const fitting = units.filter(
    (unit) => unitOfIndicator === null || targetUnits[unit]!.unit === unitOfIndicator,
  );
  const isDirection = target.operator === 'decrease' || target.operator === 'no-decrease';
  const text = (field: 'name' | 'value' | 'upper' | 'targetYear' | 'clause' | 'note') => (
    <label>
      {t(`target.label.${field}`)}
      <input
        className="text-input"
        value={target[field]}
        inputMode={
          field === 'value' || field === 'upper' || field === 'targetYear' ? 'decimal' : undefined
        }
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className="own-target-form">
      {text('name')}
      <Select
        label={t('target.label.indicator')}
        value={target.indicator === '' ? 'hand' : target.indicator}
        options={[{ value: 'hand', label: t('target.by-hand') }, ...optionOf(indicators)]}
        onChange={(value) => {
          const indicator = value === 'hand' ? '' : value;
          const unit = indicators.find(({ id }) => id === indicator)?.unit ?? null;
          const first = units.find((one) => targetUnits[one]!.unit === unit);
          const stays = unit === null || targetUnits[target.unit]?.unit === unit;
          onChange({ indicator, ...(stays || !first ? {} : { unit: first }) });
        }}
      />
      <Select
        label={t('target.label.operator')}
        value={target.operator}
        options={operators.map((value) => ({ value, label: t(`target.operator.${value}`) }))}
        onChange={(operator) => onChange({ operator })}
      />
      {!isDirection && text('value')}
      {target.operator === 'between' && text('upper')}
      <Select
        label={t('target.label.unit')}
        value={target.unit}
        options={(fitting.includes(target.unit) ? fitting : [target.unit, ...fitting]).map(
          (value) => ({ value, label: unitOf(value) || t('target.unit.none') }),
        )}
        onChange={(unit) => onChange({ unit })}
      />
      {text('targetYear')}
      <Select
        label={t('target.label.reach')}
        value={target.reach}
        options={(['park', 'region'] as const).map((value) => ({
          value,
          label: t(`target.reach.${value}`),
        }))}
        onChange={(reach) => onChange({ reach })}
      />
      <Select
        label={t('target.label.status')}
        value={target.status}
        options={(['in-force', 'draft'] as const).map((value) => ({
          value,
          label: t(`target.status.${value}`),
        }))}
        onChange={(status) => onChange({ status })}
      />
      {text('clause')}
      {text('note')}
      {onDelete && (
        <Button className="button small own-target-delete" onPress={onDelete}>
          {t('target.own.delete')}
        </Button>
      )}
    </fieldset>
  );
}
