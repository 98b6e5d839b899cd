export type Dimension = 'area' | 'money' | 'moneyPerArea' | 'years' | 'people';

/** A unit that a heading may name; the SI value is `value * multiply / divide`, exact where the definition is. */
export interface HeadingUnit {
  id: string;
  dimension: Dimension;
  multiply: number;
  divide: number;
}

function unit(id: string, dimension: Dimension, multiply: number, divide = 1): HeadingUnit {
  return { id, dimension, multiply, divide };
}

/** The units by id. 1 亩 = 2000/3 m² (domain §3.2). */
export const headingUnits = {
  m2: unit('m2', 'area', 1),
  wanM2: unit('wanM2', 'area', 10_000),
  ha: unit('ha', 'area', 10_000),
  mu: unit('mu', 'area', 2000, 3),
  wanMu: unit('wanMu', 'area', 20_000_000, 3),
  km2: unit('km2', 'area', 1_000_000),
  yuan: unit('yuan', 'money', 1),
  qian: unit('qian', 'money', 1000),
  wan: unit('wan', 'money', 10_000),
  million: unit('million', 'money', 1_000_000),
  yi: unit('yi', 'money', 100_000_000),
  yuanPerM2: unit('yuanPerM2', 'moneyPerArea', 1),
  wanPerMu: unit('wanPerMu', 'moneyPerArea', 15),
  wanPerHa: unit('wanPerHa', 'moneyPerArea', 1),
  yiPerKm2: unit('yiPerKm2', 'moneyPerArea', 100),
  year: unit('year', 'years', 1),
  month: unit('month', 'years', 1, 12),
  person: unit('person', 'people', 1),
  wanPersons: unit('wanPersons', 'people', 10_000),
} as const satisfies Record<string, HeadingUnit>;

/** The unit that values of a dimension have in a Dataset. */
export const siUnits = {
  area: headingUnits.m2,
  money: headingUnits.yuan,
  moneyPerArea: headingUnits.yuanPerM2,
  years: headingUnits.year,
  people: headingUnits.person,
} as const satisfies Record<Dimension, HeadingUnit>;

type UnitId = keyof typeof headingUnits;

const words: Record<UnitId, string> = {
  m2: '平方米 平米 m2 m^2 sqm squaremeter squaremeters squaremetre squaremetres',
  wanM2: '万平方米 万平米 万m2',
  ha: '公顷 ha hm2 hm^2 hectare hectares',
  mu: '亩 mu',
  wanMu: '万亩',
  km2: '平方公里 平方千米 km2 km^2 sqkm squarekilometer squarekilometers squarekilometres',
  yuan: '元 人民币元 yuan cny rmb',
  qian: '千元',
  wan: '万元 万元人民币 人民币万元 万 wan wanyuan 10kyuan 10kcny 10000yuan 10,000yuan 10000cny',
  million: '百万元 millionyuan millioncny',
  yi: '亿元 亿元人民币 亿 yi yiyuan 100millionyuan 100millioncny',
  yuanPerM2: '元/平方米 元/平米 元/m2 yuan/m2 cny/m2 ypm2',
  wanPerMu: '万元/亩 wanyuan/mu 10kcny/mu',
  wanPerHa: '万元/公顷 万元/ha 万元/hm2 wanyuan/ha',
  yiPerKm2: '亿元/平方公里 亿元/平方千米 亿元/km2',
  year: '年 year years',
  month: '月 个月 month months',
  person: '人 persons people',
  wanPersons: '万人',
};

const unitsByWord = new Map<string, HeadingUnit>(
  Object.entries(words).flatMap(([id, list]) =>
    list.split(' ').map((word): [string, HeadingUnit] => [word, headingUnits[id as UnitId]]),
  ),
);

/** The unit that a text such as `万元`, `㎡` or `单位:公顷` names, or `null` when it names none that is known. */
export function unitOfText(text: string): HeadingUnit | null {
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^单位\s*:?/, '')
    .replace(/[\s_]+/g, '');
  return unitsByWord.get(word) ?? null;
}

/** What a heading says: its name in the form that aliases are compared in, and its unit. */
export interface ParsedHeading {
  /** Half-width, lower case, without spaces, underscores and hyphens. */
  base: string;
  /** The unit as the file writes it, `null` when the heading names none. */
  unitText: string | null;
  /** `null`: none named, or one that is not known (then `unitText` is not null). */
  unit: HeadingUnit | null;
}

/** The form in which headings and aliases are compared: full-width, case, spaces, `_`, `-` and `.` do not count. */
export function normaliseHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.·]+/g, '');
}

const bracketed = /^(.+?)\s*[([【〔]\s*([^()[\]【】〔〕]*?)\s*[)\]】〕]$/;
const separated =
  /^(.+?)(?:[\s,;/]*单位\s*:\s*|\s*[,;:/]\s*|[\s_\-.]+)([^\s_\-.,;:/]+|square[\s_]met(?:er|re)s|(?:wan|yi|million)[\s_]yuan)$/i;
const camelCase =
  /^(.*[a-z0-9])(SquareMeters|SquareMetres|SquareKilometers|Hectares|Ha|Mu|M2|Km2|Wan|Yuan|Years)$/;
const chineseSuffix =
  /^(.+?)(万平方米|平方公里|平方千米|平方米|公顷|万亩|亩|百万元|亿元|万元|千元|元)$/;
/** Brackets that say how to fill in the column, not a unit. */
const remark = /^(必填|选填|可空|是\/?否|有\/?无|yyyy.*|年\/月\/日|年月日|个|户|%|)$/i;

/** The name and the unit of a heading: `合同面积(平方米)`, `面积_亩`, `产值 单位:万元`, `declaredArea_m2`, `outputYuan`. */
export function parseHeading(heading: string): ParsedHeading {
  const text = heading.normalize('NFKC').trim();
  const inBrackets = bracketed.exec(text);
  if (inBrackets) {
    const [, name, inner] = inBrackets as unknown as [string, string, string];
    const unit = unitOfText(inner);
    const unitText = unit || !remark.test(inner) ? inner.replace(/^单位\s*:?\s*/, '') : null;
    return { base: normaliseHeading(name), unitText, unit };
  }
  for (const pattern of [separated, camelCase, chineseSuffix]) {
    const match = pattern.exec(text);
    const unit = match && unitOfText(match[2]!);
    if (match && unit) return { base: normaliseHeading(match[1]!), unitText: match[2]!, unit };
  }
  return { base: normaliseHeading(text), unitText: null, unit: null };
}
