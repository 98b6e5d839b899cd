import type { Day } from '../../domain/day';
import {
  type Disposal,
  type DisposalField,
  dayOfDisposal,
  disposalFields,
  nearDays,
} from '../../domain/disposal';
import type { Words } from '../../store/use-store';

/** The value of a field as it is read: a word in the language, names of documents in a row, `—` for none. */
export function fieldText(field: DisposalField, value: string, { t, tk }: Words): string {
  if (value === '') return '—';
  switch (disposalFields[field]) {
    case 'word':
      return tk(`disposal.${field}.${value}`);
    case 'list':
      return value.split('\n').join(t('list.separator'));
    default:
      return value;
  }
}

/** Where a record stands against its deadline, as of a day; `null` where it has neither deadline nor closing. */
export function deadlineText(
  record: Disposal | undefined,
  asOf: Day,
  { t }: Words,
): { text: string; tone: 'late' | 'soon' | 'plain' } | null {
  const [deadline, closed] = [dayOfDisposal(record, 'deadline'), dayOfDisposal(record, 'closed')];
  if (closed !== null && closed <= asOf) return { text: t('disposal.state.closed'), tone: 'plain' };
  if (deadline === null) return null;
  const days = deadline - asOf;
  if (days < 0) return { text: t('disposal.state.overdue', { days: -days }), tone: 'late' };
  if (days === 0) return { text: t('disposal.state.due-today'), tone: 'soon' };
  return { text: t('disposal.state.due', { days }), tone: days <= nearDays ? 'soon' : 'plain' };
}
