import { areaIn, type LandAccount, type LandCode, landCodes, partsOfCode } from './land-account';

/** Two sides of an account that do not fit one another, m². */
export interface AccountProblem {
  kind: 'sum' | 'total' | 'nesting';
  /** What it is about, in codes: `A`, `A2+A1`, `A+B21`. `total` is the park's area. */
  smaller: string;
  larger: string;
  smallerSquareMeters: number;
  largerSquareMeters: number;
}

/** The fields of the table that a problem is about. */
export function fieldsOfProblem({ smaller, larger }: AccountProblem): string[] {
  return [...smaller.split('+'), ...larger.split('+')].map((name) =>
    name === 'total' ? 'totalArea' : `area${name}`,
  );
}

/** Areas are given to 0.01 公顷 at least: half of that for each addend is rounding, m². */
const rounding = 50;

/**
 * What is wrong within the areas of a park: a code that is not the sum of its parts or less than one of them; A+B+C
 * or D+E+F that are not the park; a nesting A ⊆ D ⊆ A+B21 ⊆ A+B that does not hold (nr.gd.gov.cn 2020-02-24, see
 * `land-taxonomy.json`), and more idle than supplied land (G ⊆ D: only supplied land can lie idle, 国土资源部令第53号
 * 第二条). What is unknown is not checked.
 */
export function accountProblems(values: LandAccount['values']): AccountProblem[] {
  const problems: AccountProblem[] = [];
  const sumOf = (codes: readonly LandCode[]): number | null => {
    let sum = 0;
    for (const code of codes) {
      const area = areaIn(values, code);
      if (area === null) return null;
      sum += area;
    }
    return sum;
  };
  const add = (
    kind: AccountProblem['kind'],
    smaller: string,
    larger: string,
    [low, high]: readonly [number, number],
  ) =>
    problems.push({
      kind,
      smaller,
      larger,
      smallerSquareMeters: low,
      largerSquareMeters: high,
    });

  for (const code of landCodes) {
    const own = values[`area${code}`];
    const parts = partsOfCode(code);
    const sum = parts.length > 0 ? sumOf(parts) : null;
    if (own === undefined) continue;
    if (sum !== null && Math.abs(sum - own) > rounding * (parts.length + 1))
      add('sum', parts.join('+'), code, [sum, own]);
    // Whatever the others are, no part is more than the whole.
    if (sum === null)
      for (const part of parts) {
        const area = areaIn(values, part);
        if (area !== null && area - own > 2 * rounding) add('nesting', part, code, [area, own]);
      }
  }
  for (const codes of [
    ['A', 'B', 'C'],
    ['D', 'E', 'F'],
  ] as const) {
    const sum = sumOf(codes);
    const total = values.totalArea;
    if (sum !== null && total !== undefined && Math.abs(sum - total) > 4 * rounding)
      add('total', codes.join('+'), 'total', [sum, total]);
  }
  const chain: readonly (readonly [readonly LandCode[], readonly LandCode[]])[] = [
    [['A'], ['D']],
    [['D'], ['A', 'B21']],
    [
      ['A', 'B21'],
      ['A', 'B'],
    ],
    [['G'], ['D']],
  ];
  for (const [small, large] of chain) {
    const low = sumOf(small);
    const high = sumOf(large);
    if (low !== null && high !== null && low - high > rounding * (small.length + large.length))
      add('nesting', small.join('+'), large.join('+'), [low, high]);
  }
  return problems;
}
