import type { IdleCause } from '../domain/idle-cause';
import type { RuleSettings } from '../domain/rule-settings';
import { type ClauseId, type ClauseMark, markOfClause } from './clauses';
import type { IdleStage } from './idle-stage';

/** What may be done with idle land: i18n `way.<key>`. */
export type WayKey =
  | 'fee'
  | 'take-back'
  | 'extend'
  | 'change-use'
  | 'temporary-use'
  | 'paid-take-back'
  | 'exchange'
  | 'other';

export interface DisposalWay {
  key: WayKey;
  clause: ClauseId;
  mark: ClauseMark;
  /** The longest that the way may last, years; `null` where the clause sets none. */
  mostYears: number | null;
  /** Whether the start date is agreed and counted anew (art. 12: all ways but the agreed paid take-back). */
  countsAnew: boolean;
}

/** Ways that are open under one finding of the cause. */
export interface WaysUnder {
  /** `suspended`: whatever the cause, since the land was started. */
  finding: 'holder' | 'government' | 'force-majeure' | 'suspended';
  ways: DisposalWay[];
}

function article14(stage: IdleStage): DisposalWay[] {
  const way = (key: WayKey, clause: ClauseId): DisposalWay => {
    return { key, clause, mark: markOfClause(clause), mostYears: null, countsAnew: false };
  };
  const fee = way('fee', 'decree53-14-1');
  const takeBack = way('take-back', 'decree53-14-2');
  if (stage === 'one-year') return [fee];
  return stage === 'two-years' ? [takeBack] : [fee, takeBack];
}

function article12({ extensionYears, temporaryUseYears }: RuleSettings): DisposalWay[] {
  const way = (key: WayKey, mostYears: number | null = null): DisposalWay => ({
    key,
    clause: 'decree53-12',
    mark: markOfClause('decree53-12'),
    mostYears,
    countsAnew: key !== 'paid-take-back',
  });
  return [
    way('extend', extensionYears),
    way('change-use'),
    way('temporary-use', temporaryUseYears),
    way('paid-take-back'),
    way('exchange'),
    way('other'),
  ];
}

/**
 * What the law allows next for land at this stage: art. 12 for causes of the government, force majeure and land that
 * was started and suspended, art. 14 for the holder's cause; both, by finding, while the cause is undecided. Nothing
 * where the land is not (suspected) idle. Of a stage that no date tells both ways of art. 14 are named.
 */
export function disposalWays(
  stage: IdleStage,
  cause: IdleCause,
  settings: RuleSettings,
): WaysUnder[] {
  if (stage === 'none') return [];
  if (stage === 'suspended') return [{ finding: 'suspended', ways: article12(settings) }];
  const holder: WaysUnder = { finding: 'holder', ways: article14(stage) };
  if (cause === 'holder') return [holder];
  if (cause !== 'undecided') return [{ finding: cause, ways: article12(settings) }];
  return [holder, { finding: 'government', ways: article12(settings) }];
}
