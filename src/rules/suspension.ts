import { formatDay } from '../domain/day';
import type { Evidence } from './plot-class';
import { hasHappened, numberOf, type PlotFacts } from './plot-facts';
import { indexOfStatus } from './stated-status-index';
import { holdsOf, NO, type TriState, UNKNOWN, YES } from './tri-state';

const SUSPENDED = indexOfStatus('idle_suspected_suspended');
const UNDER_CONSTRUCTION = indexOfStatus('under_construction');
const UNDETERMINED = indexOfStatus('undetermined');

/** Whether part ÷ whole is below the limit; by times, so that one third and a quarter are exact at the threshold. */
function isBelow(part: number, whole: number, limit: number): TriState {
  if (!(part >= 0) || !(whole > 0)) return UNKNOWN;
  return part * (1 / limit) < whole ? YES : NO;
}

/** Whether less than one third of the area that should be started is started. */
export function isStartedShareLow(facts: PlotFacts, i: number): TriState {
  return isBelow(
    numberOf(facts.startedArea, i),
    numberOf(facts.shouldStartArea, i),
    facts.settings.startedShare,
  );
}

/** Whether less than 25 % of the total investment is invested (both without land price and taxes). */
export function isInvestedShareLow(facts: PlotFacts, i: number): TriState {
  return isBelow(
    numberOf(facts.invested, i),
    numberOf(facts.totalInvestment, i),
    facts.settings.investedShare,
  );
}

/** Whether construction known (by `by`) to be suspended has been so for a year on `day`. */
export function isSuspendedForYear(facts: PlotFacts, i: number, day: number, by: number): boolean {
  return hasHappened(facts.suspendedFrom, i, by) && day > facts.suspendedPlusYear[i]!;
}

/**
 * The status of a started, unfinished plot on `day`, from what is known by `by`: index into
 * `statuses`. Either share suffices for 疑似闲置; when none is low and one cannot be tested, the
 * class stays open (53号令 art. 2(2): "or").
 */
export function constructionStatusAt(facts: PlotFacts, i: number, day: number, by: number): number {
  if (!isSuspendedForYear(facts, i, day, by)) return UNDER_CONSTRUCTION;
  const area = isStartedShareLow(facts, i);
  const money = isInvestedShareLow(facts, i);
  if (area === YES || money === YES) return SUSPENDED;
  return area === NO && money === NO ? UNDER_CONSTRUCTION : UNDETERMINED;
}

/** What was looked at for a suspension; nothing where none is known as of the date. */
export function suspensionEvidence(facts: PlotFacts, i: number, asOf: number): Evidence[] {
  if (!hasHappened(facts.suspendedFrom, i, asOf)) return [];
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  const started = known(numberOf(facts.startedArea, i));
  const shouldStart = known(numberOf(facts.shouldStartArea, i));
  const invested = known(numberOf(facts.invested, i));
  const total = known(numberOf(facts.totalInvestment, i));
  const percent = (part: number | null, whole: number | null) =>
    part === null || whole === null || whole <= 0 ? null : Math.round((part / whole) * 1e4) / 100;
  return [
    {
      key: 'suspended-one-year',
      holds: isSuspendedForYear(facts, i, asOf, asOf),
      values: {
        suspendedFrom: formatDay(facts.suspendedFrom![i]!),
        limit: formatDay(facts.suspendedPlusYear[i]!),
        years: facts.settings.suspensionYears,
      },
      clause: 'decree53-2-2',
    },
    {
      key: 'started-share-low',
      holds: holdsOf(isStartedShareLow(facts, i)),
      values: {
        startedAreaSquareMeters: started,
        shouldStartAreaSquareMeters: shouldStart,
        sharePercent: percent(started, shouldStart),
        limitShare: facts.settings.startedShare,
      },
      clause: 'decree53-2-2',
    },
    {
      key: 'invested-share-low',
      holds: holdsOf(isInvestedShareLow(facts, i)),
      values: {
        investedYuan: invested,
        totalInvestmentYuan: total,
        sharePercent: percent(invested, total),
        limitShare: facts.settings.investedShare,
      },
      clause: 'decree53-2-2',
    },
  ];
}
