import { addYears, type Day } from '../domain/day';

/** How land is supplied (domain §2.6), one of a closed list. */
export const supplyModes = [
  'sale',
  'flexible-term',
  'long-lease',
  'lease-and-sale',
  'lease-before-sale',
  'capital-contribution',
  'allocation',
] as const;
export type SupplyMode = (typeof supplyModes)[number];

// The special modes stand before 出让, which most of their names contain.
const patterns: readonly (readonly [RegExp, SupplyMode])[] = [
  [/先租后让/, 'lease-before-sale'],
  [/租让结合/, 'lease-and-sale'],
  [/长期租赁/, 'long-lease'],
  [/作价出资|作价入股/, 'capital-contribution'],
  [/弹性/, 'flexible-term'],
  [/划拨/, 'allocation'],
  [/出让|招拍挂|拍卖|挂牌|招标/, 'sale'],
];

/** The mode that the text of 供应方式 tells; `null`: empty, or none of the list (租赁 alone leaves the kind open). */
export function supplyModeOf(text: string | null): SupplyMode | null {
  const read = text?.normalize('NFKC').replace(/\s/g, '') ?? '';
  return patterns.find(([pattern]) => pattern.test(read))?.[1] ?? null;
}

/** A limit of a term; years unless it says otherwise. `mark` is how well its source is known (domain §2). */
export interface TermLimit {
  kind: 'at-most' | 'under' | 'at-least';
  years: number;
  /** `usual`: the document says "usually", so land beyond it is to be looked at, not in breach. */
  force: 'binding' | 'usual';
  source: 'industrial-50-years' | 'flexible-under-50' | '2022-201';
  mark: 'source' | 'memory-high';
}

const industrial: TermLimit = {
  kind: 'at-most',
  years: 50,
  force: 'binding',
  source: 'industrial-50-years',
  mark: 'memory-high',
};

/**
 * Limits of the term of industrial land by its mode; none where the sources state none (划拨 has no term,
 * and the whole term of 租让结合 and 作价出资 is bound by the 50 years alone).
 * Source: domain §2.6 (自然资发〔2022〕201号; 渝府办发〔2018〕155号), each with its mark.
 */
export const termLimits: Readonly<Record<SupplyMode, readonly TermLimit[]>> = {
  sale: [industrial],
  'flexible-term': [
    {
      kind: 'under',
      years: 50,
      force: 'binding',
      source: 'flexible-under-50',
      mark: 'source',
    },
  ],
  'long-lease': [
    { kind: 'at-least', years: 5, force: 'usual', source: '2022-201', mark: 'memory-high' },
    { kind: 'at-most', years: 20, force: 'binding', source: '2022-201', mark: 'memory-high' },
  ],
  'lease-and-sale': [industrial],
  'lease-before-sale': [
    { kind: 'at-most', years: 5, force: 'binding', source: '2022-201', mark: 'memory-high' },
  ],
  'capital-contribution': [industrial],
  allocation: [],
};

export interface TermCheck {
  limit: TermLimit;
  /** `null`: the term is unknown. */
  holds: boolean | null;
}

/** Each limit of the mode against a term in years; `null` or a term that is not above 0 leaves it open. */
export function checkTerm(mode: SupplyMode, termYears: number | null): TermCheck[] {
  const isKnown = termYears !== null && termYears > 0;
  return termLimits[mode].map((limit) => {
    if (!isKnown) return { limit, holds: null };
    const { kind, years } = limit;
    if (kind === 'under') return { limit, holds: termYears < years };
    return { limit, holds: kind === 'at-most' ? termYears <= years : termYears >= years };
  });
}

/**
 * The day on which the right ends: the stated one, else supply + whole years of the term; `null` where neither
 * is known. For 先租后让 the term in the data may be that of the lease or of the whole: the file does not say.
 */
export function termEnd(
  expiryDate: Day | null,
  supplyDate: Day | null,
  termYears: number | null,
): { day: Day; from: 'stated' | 'computed' } | null {
  if (expiryDate !== null) return { day: expiryDate, from: 'stated' };
  if (supplyDate === null || termYears === null || termYears <= 0) return null;
  if (!Number.isInteger(termYears)) return null;
  return { day: addYears(supplyDate, termYears), from: 'computed' };
}
