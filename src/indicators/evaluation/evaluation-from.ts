import type { Derivation, EvaluationFacts, Figure, FigureInput, Unit } from '../../domain/figure';
import { type AccountField, accountMoney, type LandAccount } from '../../domain/land-account';
import type { Context, Indicator, Land } from '../indicator';
import { accountOf, accountValue } from './account-of';
import { coverageOf, fullCoverage } from './coverage';

/** A sum of cells of the table of areas A–H. */
export interface AccountSum {
  /** i18n `input.<key>`. */
  key: string;
  terms: readonly AccountField[];
}

/** How a figure of the evaluation is taken from either source. */
export interface EvaluationRecipe {
  id: string;
  unit: Unit;
  better: Indicator['better'];
  /** From the table: a sum, or one over another (`null`: the sum itself). */
  numerator: AccountSum;
  denominator: AccountSum | null;
  /** The same thing from plots; `null`: plots do not tell it. */
  byPlots: Indicator | null;
}

const money: ReadonlySet<string> = new Set(accountMoney);

function unitOf(field: AccountField): Unit {
  if (money.has(field)) return 'yuan';
  return field === 'population' ? 'count' : 'm2';
}

function inputOf(account: LandAccount, { key, terms }: AccountSum): FigureInput {
  let sum: number | null = 0;
  for (const term of terms) {
    const value = accountValue(account, term);
    sum = sum === null || value === null ? null : sum + value;
  }
  return { key, value: sum, unit: unitOf(terms[0]!), plots: 0, source: 'account' };
}

/** What the table says: `null` where a cell is missing, or the land to divide by is 0. */
function byAccountOf(recipe: EvaluationRecipe, account: LandAccount) {
  const numerator = inputOf(account, recipe.numerator);
  const denominator = recipe.denominator && inputOf(account, recipe.denominator);
  const fields = [...recipe.numerator.terms, ...(recipe.denominator?.terms ?? [])];
  const missing: string[] = fields.filter((field) => accountValue(account, field) === null);
  let value: number | null = null;
  if (denominator === null) value = numerator.value;
  else if (numerator.value !== null && denominator.value !== null) {
    if (denominator.value > 0) value = numerator.value / denominator.value;
    else missing.push('land');
  }
  const terms: FigureInput[] = [...new Set(fields)].map((field) => ({
    key: field,
    value: accountValue(account, field),
    unit: unitOf(field),
    plots: 0,
    source: 'account',
  }));
  return { value, numerator, denominator, missing: [...new Set(missing)], terms };
}

/** The part of a derivation that is the same wherever nothing of the plots went in. */
const noPlots = {
  included: new Uint32Array(),
  excluded: [],
  areaBasis: null,
  denominatorChoice: null,
  cut: { plots: new Uint32Array(), shares: new Float64Array() },
  reported: null,
} satisfies Partial<Derivation>;

function derive(recipe: EvaluationRecipe, land: Land, context: Context): Figure {
  const { dataset, classes } = context;
  const { id, unit } = recipe;
  const account = accountOf(dataset, land.park, classes.asOf);
  const table = account && byAccountOf(recipe, account);
  // A park without plots is not a park with 0 of anything.
  const plots = land.plots.length > 0 ? (recipe.byPlots?.compute(land, context) ?? null) : null;
  const coverage = coverageOf(land, context);
  const arePlotsComplete =
    plots !== null &&
    plots.value !== null &&
    plots.missing.length === 0 &&
    plots.derivation.numerator?.source === 'plots' &&
    (coverage ?? 0) >= fullCoverage;
  const used: EvaluationFacts['used'] = arePlotsComplete
    ? 'plots'
    : table && table.value !== null
      ? 'account'
      : plots && plots.value !== null
        ? 'plots'
        : null;
  const otherValue = used === 'plots' ? (table?.value ?? null) : (plots?.value ?? null);
  const other = used === 'plots' ? 'account' : 'plots';
  const file = account && (dataset.layers[account.layer]?.file ?? '');
  const evaluation: EvaluationFacts = {
    used,
    arePlotsComplete,
    coverage,
    account: account && { file: file!, row: account.row, year: account.year },
    other: used === null || otherValue === null ? null : { source: other, value: otherValue },
    terms: used === 'account' ? table!.terms : [],
  };
  if (used === 'plots') {
    const own = plots!;
    return {
      ...own,
      indicator: id,
      missing: arePlotsComplete || own.missing.length > 0 ? own.missing : ['landAccount'],
      derivation: { ...own.derivation, evaluation },
    };
  }
  return {
    indicator: id,
    value: table?.value ?? null,
    unit,
    missing:
      used === 'account' ? [] : (table?.missing ?? ['landAccount', ...(plots?.missing ?? [])]),
    derivation: {
      ...noPlots,
      formula: recipe.denominator ? id : 'accountCell',
      numerator: table?.numerator ?? null,
      denominator: table?.denominator ?? null,
      files: file ? [file] : [],
      dataDate: account?.year === null || !account ? null : String(account.year),
      evaluation,
    },
  };
}

/**
 * A figure of the evaluation (TD/T 1029): from plots where these say all it needs and cover the park, else from the
 * table of areas A–H, else from what plots there are (with what is missing), else `null`. All its inputs come from
 * one source, since areas of two bases are never mixed; what the other source says stands beside it.
 */
export function evaluationFrom(recipe: EvaluationRecipe): Indicator {
  return {
    id: recipe.id,
    unit: recipe.unit,
    better: recipe.better,
    compute: (land, context) => derive(recipe, land, context),
    value: (land, context) => derive(recipe, land, context).value ?? Number.NaN,
  };
}

/** The sum of one cell. */
export const cell = (field: AccountField): AccountSum => ({ key: field, terms: [field] });
