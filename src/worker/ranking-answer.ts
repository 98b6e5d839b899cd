import { textAt } from '../domain/column';
import { civilFromDay, dayFromCivil } from '../domain/day';
import { areaIndicators } from '../indicators/area-indicators';
import { indicatorOf } from '../indicators/assess';
import type { Context, Indicator } from '../indicators/indicator';
import { contributionsOf, holdingBack } from '../indicators/plot-contribution';
import {
  type Criterion,
  normalised,
  rankRanges,
  ranksOf,
  scoresOf,
} from '../indicators/rank-parks';
import { resolveLand } from '../indicators/resolve-land';
import { classesOn } from './land-history';
import {
  type ContributionAnswer,
  type RankedIndicator,
  type RankedYear,
  type RankingAnswer,
  type RankingQuestion,
  weightShare,
} from './ranking-messages';

/** Figures whose money is reported by year. */
const moneyIndicators: ReadonlySet<string> = new Set([
  'outputTotal',
  'outputIntensity',
  'taxIntensity',
  'investmentIntensity',
  'industrialOutput',
  'industrialTax',
  'industrialInvestment',
  'comprehensiveTax',
]);

const mostNamed = 10;

/** The indicators that parks can be ranked by, in their order. */
export function rankedIndicators(): RankedIndicator[] {
  return areaIndicators.map(({ id, unit, better }) => ({ id, unit, better }));
}

/** Parks by one indicator or by the weights as of the reading, and their places in the years that statistics tell of. */
export function rankingAnswer(question: RankingQuestion, context: Context): RankingAnswer {
  const { parks } = question;
  const wanted = criteriaOf(question);
  const now = wanted.map(({ indicator, weight }) => ({
    values: parks.map((park) =>
      indicator.value(resolveLand({ kind: 'park', park }, context), context),
    ),
    better: indicator.better,
    weight,
  }));
  const ranges = question.indicator === null ? rankRanges(now, weightShare) : [];
  const shares = question.indicator === null ? now.map(normalised) : [];
  const values = valuesOf(question, now);
  const ranks = ranksIn(question, wanted, values);
  return {
    rows: parks.map((park, k) => ({
      park,
      value: orNull(values[k]),
      rank: ranks[k] ?? null,
      range: ranges[k] ?? null,
      missing: wanted.flatMap(({ indicator }, at) =>
        Number.isNaN(now[at]!.values[k]!) ? [indicator.id] : [],
      ),
      parts: shares.map((of, at) => {
        const { indicator, weight } = wanted[at]!;
        const value = orNull(now[at]!.values[k]);
        return {
          indicator: indicator.id,
          unit: indicator.unit,
          weight,
          value,
          share: orNull(of[k]),
        };
      }),
    })),
    years: yearsOf(question, wanted, context),
  };
}

/** A value; unknown as `null`. */
function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

interface Wanted {
  indicator: Indicator;
  weight: number;
}

function criteriaOf({ indicator: id, weights }: RankingQuestion): Wanted[] {
  const pairs: [string, number][] = id === null ? Object.entries(weights) : [[id, 1]];
  return pairs.flatMap(([one, weight]) => {
    const indicator = indicatorOf(one);
    const isFit =
      indicator !== null && weight > 0 && (id !== null || indicator.better !== 'neither');
    return isFit ? [{ indicator, weight }] : [];
  });
}

function valuesOf(
  { indicator }: RankingQuestion,
  criteria: readonly Criterion[],
): readonly number[] {
  return indicator === null ? scoresOf(criteria) : (criteria[0]?.values ?? []);
}

function ranksIn(
  { indicator }: RankingQuestion,
  wanted: readonly Wanted[],
  values: readonly number[],
) {
  return ranksOf(values, indicator === null ? 'higher' : (wanted[0]?.indicator.better ?? 'higher'));
}

/**
 * The places at the ends of the years of the statistics until the date. Money is the total reported for that very year
 * over the land as it was then, since plots tell no year of theirs; land is as it was on the last day of the year. A
 * table of areas A–H speaks for its own year alone.
 */
function yearsOf(
  question: RankingQuestion,
  wanted: readonly Wanted[],
  context: Context,
): RankedYear[] {
  const { dataset, classes } = context;
  const { year: last } = civilFromDay(classes.asOf);
  const told = dataset.statistics.filter(({ quarter }) => quarter === null).map(({ year }) => year);
  const years = [...new Set(told)].filter((year) => year <= last).sort((a, b) => a - b);
  return years.map((year) => {
    const asOf = Math.min(dayFromCivil(year, 12, 31), classes.asOf);
    const then: Context = {
      ...context,
      classes: { ...classes, ...classesOn(dataset, asOf, classes.settings), asOf },
    };
    const criteria = wanted.map(({ indicator, weight }) => ({
      values: question.parks.map((park) => valueIn(year, indicator, park, then)),
      better: indicator.better,
      weight,
    }));
    const values = valuesOf(question, criteria);
    return {
      year,
      ranks: ranksIn(question, wanted, values),
      values: question.parks.map((_, k) => orNull(values[k])),
    };
  });
}

function valueIn(year: number, indicator: Indicator, park: number, then: Context): number {
  const land = resolveLand({ kind: 'park', park }, then);
  const { value, derivation } = indicator.compute(land, then);
  const { reported, evaluation } = derivation;
  if (evaluation?.used === 'account')
    return evaluation.account?.year === year ? (value ?? Number.NaN) : Number.NaN;
  if (!moneyIndicators.has(indicator.id)) return value ?? Number.NaN;
  return reported?.year === year ? (reported.value ?? Number.NaN) : Number.NaN;
}

/** The plots that hold a park's figure back most; `null` for an id that no indicator has. */
export function contributionAnswer(
  park: number,
  id: string,
  context: Context,
): ContributionAnswer | null {
  const indicator = indicatorOf(id);
  if (!indicator) return null;
  const { unit, better } = indicator;
  const land = resolveLand({ kind: 'park', park }, context);
  const { parts, ...sums } = contributionsOf(indicator, land, context);
  const numbers = context.dataset.plots.columns.id;
  return {
    indicator: { id, unit, better },
    ...sums,
    counted: parts.length,
    worst: holdingBack(parts, better, mostNamed).map((part) => ({
      ...part,
      id: numbers ? textAt(numbers, part.plot) : null,
    })),
  };
}
