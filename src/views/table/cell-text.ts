import { categories, statuses } from '../../domain/category';
import { formatDay } from '../../domain/day';
import {
  type AreaUnit,
  areaUnitName,
  formatArea,
  formatMoney,
  formatNumber,
} from '../../i18n/format';
import { hasText } from '../../i18n/translate';
import type { Words } from '../../store/use-store';
import type { Cell, TableColumn } from '../../worker/table-messages';

type Format = Pick<Words, 't' | 'tk' | 'language'> & { unit: AreaUnit };

/** Money in the unit of the column head, whatever the size. */
function moneyText(yuan: number, language: Words['language']): string {
  return language === 'zh'
    ? formatNumber(yuan / 1e4, Math.abs(yuan) < 1e6 && yuan % 1e4 !== 0 ? 2 : 0)
    : formatMoney(yuan, language).text;
}

/** A value of the table as it is read; `null` where it is unknown. */
export function cellText(
  cell: Cell,
  { key, kind }: Pick<TableColumn, 'key' | 'kind'>,
  { t, tk, language, unit }: Format,
): string | null {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return t(cell ? 'value.yes' : 'value.no');
  if (typeof cell === 'string' && key.startsWith('ledger.')) return ledgerText(key, cell, tk);
  if (typeof cell === 'string')
    return key === 'field.statedStatus' && (statuses as readonly string[]).includes(cell)
      ? tk(`status.${cell}`)
      : cell;
  switch (kind) {
    case 'status':
      return tk(`status.${statuses[cell]}`);
    case 'category':
      return tk(`category.${categories[cell]}.full`);
    case 'day':
      return formatDay(cell);
    case 'year':
      return String(cell);
    case 'area':
      return formatArea(cell, unit, language).text;
    case 'money':
      return moneyText(cell, language);
    default:
      return formatNumber(cell, Number.isInteger(cell) ? 0 : 2);
  }
}

/** A word of the disposal ledger in the language; its free texts as they are. */
function ledgerText(key: string, cell: string, tk: Words['tk']): string {
  const word = `disposal.${key.slice('ledger.'.length)}.${cell}`;
  return hasText(word) ? tk(word) : cell;
}

/** The name of a column; that of the file where we have none. */
export function columnName({ key, heading }: TableColumn, { tk }: Pick<Words, 'tk'>): string {
  return heading ?? tk(key.startsWith('field.') ? key : `table.${key}`);
}

/** The unit that stands once in the head of a column, or ''. */
export function columnUnit(
  { kind }: Pick<TableColumn, 'kind'>,
  { t, language, unit }: Format,
): string {
  switch (kind) {
    case 'area':
      return areaUnitName(unit, language);
    case 'money':
      return t('unit.money');
    default:
      return '';
  }
}

const numericKinds: ReadonlySet<TableColumn['kind']> = new Set([
  'number',
  'year',
  'days',
  'area',
  'money',
]);

/** Whether the cells of a column stand at the right. */
export function isNumeric({ kind }: Pick<TableColumn, 'kind'>): boolean {
  return numericKinds.has(kind);
}
