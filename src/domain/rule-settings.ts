/** How sure the wording of a number's source is: see `rules/clauses`. */
type Mark = 'source' | 'memory' | 'seed';

/** What a number is of, for its words and its place among the others. */
export const ruleGroups = ['class', 'disposal', 'warning', 'price'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A number of a rule: its value where nobody set another, its unit, the clause that sets it, and what may be entered. */
export interface RuleNumber {
  value: number;
  unit: 'year' | 'day' | 'ratio' | 'yuan';
  /** Id in `rules/clauses`; `null`: no law sets it, the product does. */
  clause: string | null;
  /** `null` where there is no clause. */
  mark: Mark | null;
  group: RuleGroup;
  /** The ends of what may be entered, both included. */
  least: number;
  most: number;
}

/**
 * Every number that a rule compares with. Years and days are whole. Shares are "less than" (不足): exactly one third
 * or exactly 25 % is not below. The user may change each (`RuleSettings`); the marks are those of the clauses.
 */
export const ruleNumbers = {
  /** Years after the start due from which a plot that was not started is suspected idle. */
  idleYears: years(1, 'decree53-2-1', 'source', 'class'),
  /** Years after the start due from which take-back without compensation is possible. */
  takeBackYears: years(2, 'decree53-14-2', 'source', 'class'),
  /** Years from delivery to the start due where none was agreed. */
  startAfterDeliveryYears: years(1, 'decree53-22', 'memory', 'class'),
  /** Years of suspension from which a started plot may be idle. */
  suspensionYears: years(1, 'decree53-2-2', 'source', 'class'),
  /** Started area ÷ area that should be started, below which a suspended plot may be idle. */
  startedShare: share(1 / 3, 'decree53-2-2', 'source', 'class'),
  /** Invested ÷ total investment, below which a suspended plot may be idle. */
  investedShare: share(0.25, 'decree53-2-2', 'source', 'class'),
  /** Years after which an approval that was not used lapses. */
  approvalLapseYears: years(2, 'approval-lapse', 'memory', 'class'),
  /** Idle fee ÷ land price, for the holder's cause. */
  idleFeeShare: share(0.2, 'decree53-14-1', 'source', 'disposal'),
  /** Years by which the start may be put off at most. */
  extensionYears: years(1, 'decree53-12', 'memory', 'disposal'),
  /** Years for which land may be put to temporary use at most. */
  temporaryUseYears: years(2, 'decree53-12', 'memory', 'disposal'),
  /** Days ahead for which the coming of idleness is warned of; the product's choice, no law. */
  warningDays: {
    value: 90,
    unit: 'day',
    clause: null,
    mark: null,
    group: 'warning',
    least: 1,
    most: 730,
  },
  /** Years for which land may be held for a major project: from, to. */
  reserveYearsLeast: years(3, 'reserve-002-4-3', 'seed', 'warning'),
  reserveYearsMost: years(5, 'reserve-002-4-3', 'seed', 'warning'),
  /** Fixed investment of a manufacturing project from which land may be reserved nearby. The text says 超过5亿元及以上, read as at least. */
  reserveInvestmentYuan: {
    value: 5e8,
    unit: 'yuan',
    clause: 'reserve-002-4-3',
    mark: 'seed',
    group: 'warning',
    least: 1e6,
    most: 1e12,
  },
  /** Lowest transfer price ÷ standard of the land grade, for encouraged and land-saving industry. */
  floorPriceShare: share(0.7, 'floor-price-002-4-3', 'seed', 'price'),
} as const satisfies Record<string, RuleNumber>;

export type RuleName = keyof typeof ruleNumbers;
export const ruleNames = Object.keys(ruleNumbers) as RuleName[];

/** What a local test of inefficiency measures, divided by the plot's declared (else ellipsoidal) area. */
export const inefficiencyFields = [
  'floorAreaSquareMeters',
  'footprintSquareMeters',
  'outputYuan',
  'taxYuan',
] as const;

/** A local test of inefficiency: built land whose measure is below the limit is 低效. */
export interface InefficiencyThreshold {
  field: (typeof inefficiencyFields)[number];
  /** Per m² of plot: m² for floor area and footprint, yuan for output and tax. */
  below: number;
}

/** What a place may set for the rules: every number of `ruleNumbers`, and its own tests of inefficiency. */
export type RuleSettings = Readonly<Record<RuleName, number>> & {
  readonly inefficiency: readonly InefficiencyThreshold[];
};

/**
 * The settings in force where nobody set any. No inefficiency test: there is no national threshold
 * (domain §2.3), so only land that the file calls inefficient is.
 */
export const defaultRuleSettings: RuleSettings = {
  ...(Object.fromEntries(ruleNames.map((name) => [name, ruleNumbers[name].value])) as Record<
    RuleName,
    number
  >),
  inefficiency: [],
};

/** Whether a number may stand for a rule: within its ends, and whole for years and days. */
export function isRuleValue(name: RuleName, value: number): boolean {
  const { unit, least, most } = ruleNumbers[name] as RuleNumber;
  return (
    value >= least &&
    value <= most &&
    (unit === 'ratio' || unit === 'yuan' || Number.isInteger(value))
  );
}

/** Whether the numbers fit one another: take-back comes after idleness, and a span has its ends in order. */
export function isConsistent(settings: RuleSettings): boolean {
  return (
    settings.idleYears < settings.takeBackYears &&
    settings.reserveYearsLeast <= settings.reserveYearsMost
  );
}

/** One thing that differs from the default; `null` is a test of inefficiency that is not set. */
export type RuleChange =
  | { name: RuleName; from: number; to: number }
  | { name: InefficiencyThreshold['field']; from: null; to: number };

/** What differs from the default, in the order of the list. */
export function ruleChanges(settings: RuleSettings): RuleChange[] {
  const numbers = ruleNames.flatMap((name): RuleChange[] => {
    const from = ruleNumbers[name].value;
    return settings[name] === from ? [] : [{ name, from, to: settings[name] }];
  });
  const tests = settings.inefficiency.map(({ field, below }): RuleChange => {
    return { name: field, from: null, to: below };
  });
  return [...numbers, ...tests];
}

/** Whether something that decides a class or an overlay differs from the default: then classes are marked as such. */
export function hasOwnClasses(settings: RuleSettings): boolean {
  return ruleChanges(settings).some(
    ({ name, from }) =>
      from === null || name === 'warningDays' || ruleNumbers[name].group === 'class',
  );
}

/** Whether two settings say the same. */
export function isSameRules(a: RuleSettings, b: RuleSettings): boolean {
  return (
    a === b ||
    (ruleNames.every((name) => a[name] === b[name]) &&
      JSON.stringify(a.inefficiency) === JSON.stringify(b.inefficiency))
  );
}

function years(value: number, clause: string, mark: Mark, group: RuleGroup): RuleNumber {
  return { value, unit: 'year', clause, mark, group, least: 1, most: 20 };
}

function share(value: number, clause: string, mark: Mark, group: RuleGroup): RuleNumber {
  return { value, unit: 'ratio', clause, mark, group, least: 0.01, most: 1 };
}
