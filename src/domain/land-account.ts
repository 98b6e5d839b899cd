import taxonomy from '../../data/reference/land-taxonomy.json' with { type: 'json' };

/** The land of a park by construction (A, B, C), by supply (D, E, F), and of which idle (G) and high-tech (H). */
export const landCodes = [
  'A',
  'A1',
  'A2',
  'A3',
  'A31',
  'A32',
  'A4',
  'A5',
  'A51',
  'A52',
  'A6',
  'B',
  'B1',
  'B11',
  'B12',
  'B2',
  'B21',
  'B22',
  'C',
  'C1',
  'C2',
  'C3',
  'D',
  'D1',
  'D2',
  'D21',
  'D22',
  'E',
  'E1',
  'E2',
  'E21',
  'E22',
  'F',
  'G',
  'H',
  'H1',
  'H2',
] as const;
export type LandCode = (typeof landCodes)[number];

/** Where the taxonomy comes from; the official text prevails. */
export const taxonomySource: string = taxonomy.source;

/** Names of the codes in both languages. */
export const landCodeNames = Object.fromEntries(
  taxonomy.codes.map(({ code, zh, en }) => [code, { zh, en }]),
) as Readonly<Record<LandCode, { zh: string; en: string }>>;

/** Names of the fields of the table in both languages, as its headings have them: a code with its name. */
export const accountFieldNames = Object.fromEntries([
  ...taxonomy.codes.map(({ code, zh, en }) => [
    `area${code}`,
    { zh: `${code} ${zh}`, en: `${code} ${en}` },
  ]),
  ...taxonomy.fields.map(({ field, zh, en }) => [field, { zh, en }]),
]) as Readonly<Record<AccountField, { zh: string; en: string }>>;

/** The codes that a code is divided into; none for the last ones. */
export function partsOfCode(code: LandCode): LandCode[] {
  return landCodes.filter((one) => one.length === code.length + 1 && one.startsWith(code));
}

/** Areas that the table gives beside A–H, m². */
export const accountAreas = [
  'totalArea',
  'approvedUnsupplied',
  'builtFloorArea',
  'builtFootprint',
  'industrialFloorArea',
  'industrialCovered',
  'expiredArea',
  'expiredDisposed',
  'yearlySupply',
] as const;
/** Money of firms, yuan. */
export const accountMoney = [
  'industrialInvestment',
  'industrialRevenue',
  'industrialTax',
  'parkTax',
] as const;

type AreaOfCode = `area${LandCode}`;
/** What a row of the table gives in numbers. */
export type AccountField =
  | AreaOfCode
  | (typeof accountAreas)[number]
  | (typeof accountMoney)[number]
  | 'population';

export const areaOfCode = (code: LandCode): AreaOfCode => `area${code}`;

/** The fields that are areas. */
export const accountAreaFields: readonly AccountField[] = [
  ...landCodes.map(areaOfCode),
  ...accountAreas,
];

/** All that a row gives in numbers, in the order of the template. */
export const accountNumbers: readonly AccountField[] = [
  'totalArea',
  ...landCodes.map(areaOfCode),
  ...accountAreas.filter((field) => field !== 'totalArea'),
  ...accountMoney,
  'population',
];

/** What a row of the table may carry, by kind. */
export const accountFields: Readonly<Record<string, 'text' | 'number'>> = {
  parkId: 'text',
  year: 'number',
  ...Object.fromEntries(accountNumbers.map((field) => [field, 'number' as const])),
};

const areaFields: ReadonlySet<string> = new Set(accountAreaFields);
const moneyFields: ReadonlySet<string> = new Set(accountMoney);

/** The headings of the table's template in a language, with units: park, year, then `accountNumbers`. The gate reads them. */
export function accountHeadings(language: 'zh' | 'en'): string[] {
  const isZh = language === 'zh';
  const unitOf = (field: AccountField) => {
    if (areaFields.has(field)) return isZh ? '(公顷)' : ' (ha)';
    if (moneyFields.has(field)) return isZh ? '(万元)' : ' (10k CNY)';
    return isZh ? '(人)' : ' (people)';
  };
  return [
    isZh ? '园区编号' : 'parkId',
    isZh ? '年份' : 'year',
    ...accountNumbers.map((field) => `${accountFieldNames[field][language]}${unitOf(field)}`),
  ];
}

/** The areas A–H of a park in a year, as a table gives them, with what the evaluation needs beside them. */
export interface LandAccount {
  /** Index into the parks of the Dataset. */
  park: number;
  /** `null`: the table names none. */
  year: number | null;
  /** SI (m², yuan, people); what is not there is unknown. */
  values: Readonly<Partial<Record<AccountField, number>>>;
  /** Index into `Dataset.layers`, and the 1-based row. */
  layer: number;
  row: number;
}

/** An area of an account: given, or the sum of all its parts where those are given; `null`: unknown. */
export function areaIn(values: LandAccount['values'], code: LandCode): number | null {
  const own = values[areaOfCode(code)];
  if (own !== undefined) return own;
  const parts = partsOfCode(code);
  if (parts.length === 0) return null;
  let sum = 0;
  for (const part of parts) {
    const area = areaIn(values, part);
    if (area === null) return null;
    sum += area;
  }
  return sum;
}
