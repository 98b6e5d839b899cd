import { formatArea, formatMoney, formatNumber } from '../../i18n/format';
import type { Words } from '../../store/use-store';
import { useStore, useWords } from '../../store/use-store';

/** Tells a value of a plot's field as a text, in the units in use; what is unknown as a dash. */
export function useFieldValue(): (field: string, value: unknown) => string {
  const unit = useStore((state) => state.unit);
  const words = useWords();
  return (field, value) => {
    if (typeof value === 'boolean') return words.t(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return numberText(field, value, unit, words);
    if (typeof value !== 'string' || value === '') return '—';
    return field === 'statedStatus' ? words.tk(`status.${value}`) : value;
  };
}

function numberText(
  field: string,
  value: number,
  unit: Parameters<typeof formatArea>[1],
  { language }: Words,
): string {
  if (field.endsWith('SquareMeters')) return joined(formatArea(value, unit, language));
  if (field.endsWith('Yuan')) return joined(formatMoney(value, language));
  return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

function joined({ text, unit }: { text: string; unit: string }): string {
  return unit ? `${text} ${unit}` : text;
}
