/**
 * Why land lies idle, as far as somebody said so (53号令 第八条、第十二条、第十四条; domain §2.1): it decides
 * what may be done next. `undecided` until then: no fee and no measure follows from it.
 */
export const idleCauses = ['undecided', 'holder', 'government', 'force-majeure'] as const;

export type IdleCause = (typeof idleCauses)[number];

/** The causes of 53号令 第八条 that lie with the government, by item. */
export const governmentCauses = [
  'not-delivered',
  'plan-changed',
  'policy-changed',
  'petition',
  'military-or-heritage',
  'other-act',
] as const;

export type GovernmentCause = (typeof governmentCauses)[number];

/** Words of files for each cause, the particular ones first; matched as a part of the text. */
const words: readonly (readonly [IdleCause, RegExp])[] = [
  ['force-majeure', /不可抗力|自然灾害|force[\s-]*majeure|natural disaster/i],
  ['holder', /企业|受让人|使用权人|用地单位|用地者|自身|资金|holder|company|enterprise/i],
  [
    'government',
    /政府|规划|政策|信访|征地|拆迁|交地|军事|文物|有关部门|government|authorit|planning/i,
  ],
];

/**
 * The cause that a file's text (闲置原因) names; `undecided` where it is empty, names none that is known
 * or names more than one kind (as “企业和政府原因”): then a person must say.
 */
export function idleCauseOfText(text: string | null): IdleCause {
  if (text === null) return 'undecided';
  const named = words.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]![0] : 'undecided';
}

/** How a cause stands in a column of texts, so that `idleCauseOfText` reads the same again; `null` for the undecided. */
export function textOfIdleCause(cause: IdleCause): string | null {
  const texts = {
    undecided: null,
    holder: '企业原因',
    government: '政府原因',
    'force-majeure': '不可抗力',
  };
  return texts[cause];
}
