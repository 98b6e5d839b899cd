import { type Day, formatDay, parseIsoDay } from './day';
import { governmentCauses, type IdleCause, idleCauses } from './idle-cause';

/**
 * What may be done about a problem plot. 53号令 第十二条 (causes of the government, and land under construction that
 * was suspended), 第十四条 (cause of the holder); for land approved but not supplied: 国发〔2008〕3号, 自然资规〔2018〕1号
 * (domain §2.1, §2.2; from memory there, 以正式文件为准).
 */
export const measureGroups = {
  'article-12': [
    'extend-start',
    'change-use',
    'temporary-use',
    'agreed-take-back',
    'exchange',
    'other-way',
  ],
  'article-14': ['idle-fee', 'take-back'],
  unsupplied: ['requisition', 'supply', 'withdraw-approval'],
} as const;

export type DisposalMeasure = (typeof measureGroups)[keyof typeof measureGroups][number];

export const disposalMeasures: readonly DisposalMeasure[] = Object.values(measureGroups).flat();

/** How far the work on a plot is; the closing (销号) has a date of its own. */
export const disposalStages = [
  'to-check',
  'investigating',
  'deciding',
  'planning',
  'approving',
  'carrying-out',
  'to-close',
] as const;

export type DisposalStage = (typeof disposalStages)[number];

/** What a record holds, by the kind of its text: one of few words, a day, a line, more lines, or one name a line. */
export const disposalFields = {
  cause: 'word',
  causeItem: 'word',
  measure: 'word',
  unit: 'line',
  deadline: 'day',
  stage: 'word',
  decision: 'line',
  decisionDate: 'day',
  closed: 'day',
  documents: 'list',
  notes: 'lines',
} as const;

export type DisposalField = keyof typeof disposalFields;

export const disposalFieldNames = Object.keys(disposalFields) as readonly DisposalField[];

/** The words that a field of few may hold. */
export const disposalWords: { readonly [F in DisposalField]?: readonly string[] } = {
  cause: idleCauses,
  causeItem: governmentCauses,
  measure: disposalMeasures,
  stage: disposalStages,
};

/** The values of a record as texts that `disposalValue` gives; what is not known is not there. */
export type DisposalValues = { readonly [F in DisposalField]?: string };

/** One change of a record: when (UTC, ISO 8601), by whom as typed ('' for unsaid), and of what; '' is no value. */
export interface DisposalChange {
  at: string;
  who: string;
  changes: readonly { field: DisposalField; from: string; to: string }[];
}

/** What an office notes of one plot, besides what the files say. */
export interface Disposal {
  /** Number of the plot, see `disposalKey`. */
  key: string;
  values: DisposalValues;
  /** The oldest first. */
  history: readonly DisposalChange[];
}

/** Days within which a deadline is near. */
export const nearDays = 30;

export const longestKey = 120;
const longestTexts = { line: 200, lines: 2000, list: 2000 };
const mostChanges = 200;
/** What stands for a number where the file has none: row numbers, which the next file gives to other plots. */
const madeNumber = /^#(?:\d+-)?\d+$/;

/**
 * The number under which a plot has its record: its own, else that of its electronic supervision (电子监管号). `null`:
 * it has neither (a number made from the row is none), or one beyond `longestKey` signs.
 */
export function disposalKey(id: string | null, supervisionNumber: string | null): string | null {
  const own = id?.trim() ?? '';
  const key = own !== '' && !madeNumber.test(own) ? own : (supervisionNumber?.trim() ?? '');
  return key !== '' && key.length <= longestKey ? key : null;
}

/** A text as a field holds it ('' for no value); `null`: the field cannot hold it. */
export function disposalValue(field: DisposalField, text: string): string | null {
  const plain = text.replaceAll('\r\n', '\n').trim();
  if (plain === '') return '';
  const kind = disposalFields[field];
  switch (kind) {
    case 'word':
      return disposalWords[field]!.includes(plain) ? plain : null;
    case 'day': {
      const day = parseIsoDay(plain);
      return day === null ? null : formatDay(day);
    }
    case 'line':
      return plain.length <= longestTexts.line ? plain.replaceAll(/\s*\n\s*/g, ' ') : null;
    case 'lines':
      return plain.length <= longestTexts.lines ? plain : null;
    case 'list': {
      const names = plain.split('\n').map((name) => name.trim());
      const list = names.filter(Boolean).join('\n');
      return list.length <= longestTexts.list ? list : null;
    }
  }
}

/** The text of a field, '' where it has no value. */
export function disposalText(record: Pick<Disposal, 'values'> | undefined, field: DisposalField) {
  return record?.values[field] ?? '';
}

/** The day of a field; `null` where it has none. */
export function dayOfDisposal(
  record: Pick<Disposal, 'values'> | undefined,
  field: 'deadline' | 'decisionDate' | 'closed',
): Day | null {
  return parseIsoDay(disposalText(record, field));
}

/** The cause that a record names; `undecided` where it names none. */
export function causeOfDisposal(record: Pick<Disposal, 'values'> | undefined): IdleCause {
  return idleCauses.find((cause) => cause === record?.values.cause) ?? 'undecided';
}

/**
 * A record with some values changed and the change in its history; the same record where nothing changes. Texts that
 * a field cannot hold change nothing. The item of art. 8 goes with the cause that it belongs to.
 */
export function changedDisposal(
  record: Disposal,
  wanted: DisposalValues,
  { at, who }: Pick<DisposalChange, 'at' | 'who'>,
): Disposal {
  const values: { [F in DisposalField]?: string } = { ...record.values };
  for (const field of disposalFieldNames) {
    const text = wanted[field];
    const value = text === undefined ? null : disposalValue(field, text);
    if (value === '') delete values[field];
    else if (value !== null) values[field] = value;
  }
  if (values.cause !== 'government') delete values.causeItem;
  const changes = disposalFieldNames.flatMap((field) => {
    const [from, to] = [record.values[field] ?? '', values[field] ?? ''];
    return from === to ? [] : [{ field, from, to }];
  });
  if (changes.length === 0) return record;
  const later = laterThan(revisionOf(record), at);
  const history = [...record.history, { at: later, who, changes }].slice(-mostChanges);
  return { ...record, values, history };
}

/** A moment after the last one, even where the clock stands or was set back: it names the state of the record. */
function laterThan(last: string, at: string): string {
  const before = Date.parse(last);
  if (Number.isNaN(before) || Date.parse(at) > before) return at;
  return new Date(before + 1).toISOString();
}

/** When a record was last changed, as it stands in its history; '' for one that never was. */
export function revisionOf(record: Disposal | undefined): string {
  return record?.history.at(-1)?.at ?? '';
}

/** A record without any value or history. */
export function emptyDisposal(key: string): Disposal {
  return { key, values: {}, history: [] };
}
