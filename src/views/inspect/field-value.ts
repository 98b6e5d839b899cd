import { formatNumber, formatSquareMeters } from '../../i18n/format';
import type { Language } from '../../i18n/translate';
import type { Words } from '../../store/use-store';
import { useWords } from '../../store/use-store';

/** Tells a value of a plot's field as a calculation needs it, areas in m² and money to the yuan; what is unknown as a dash. */
export function useFieldValue(): (field: string, value: unknown) => string {
  const words = useWords();
  return (field, value) => {
    if (typeof value === 'boolean') return words.t(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return numberText(field, value, words);
    if (typeof value !== 'string' || value === '') return '—';
    return field === 'statedStatus' ? words.tk(`status.${value}`) : value;
  };
}

function numberText(field: string, value: number, { language }: Words): string {
  if (field.endsWith('SquareMeters')) return joined(formatSquareMeters(value));
  if (field.endsWith('Yuan')) return joined(exactMoney(value, language));
  return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

/** Money as a calculation needs it, so that what is shown adds up: 万元 to the yuan; in English CNY. */
export function exactMoney(yuan: number, language: Language): { text: string; unit: string } {
  const [value, unit] = language === 'zh' ? [yuan / 1e4, '万元'] : [yuan, 'CNY'];
  const decimals = [0, 1, 2, 3, 4].find((count) => Math.abs(value - round(value, count)) < 1e-6);
  return { text: formatNumber(value, decimals ?? 4), unit };
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function joined({ text, unit }: { text: string; unit: string }): string {
  return unit ? `${text} ${unit}` : text;
}
