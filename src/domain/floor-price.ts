/**
 * Lowest price of industrial land by grade of the place (1–15), yuan/m²: 《全国工业用地出让最低价标准》(国土资发
 * 〔2006〕307号), domain §2.6, from memory: 以正式文件为准. The grade of a county is not in the data; the user gives it.
 */
export const minimumPrices: readonly number[] = [
  840, 720, 600, 480, 384, 336, 288, 252, 204, 168, 144, 120, 96, 84, 60,
];

/** Grade of each place by its name, as the user gave it. */
export type LandGrades = Readonly<Record<string, number>>;

export function isLandGrade(grade: number): boolean {
  return Number.isInteger(grade) && grade >= 1 && grade <= minimumPrices.length;
}

/** The lowest prices hold for the longest term of industrial land (50 years by law); a shorter term asks for a correction. */
const fullTermYears = 50;

/** What a plot's price is checked by. `null`: the data do not say. */
export interface FloorPriceInputs {
  /** County, else park: whose grade counts. */
  place: string | null;
  priceYuan: number | null;
  /** Area of the contract, m². */
  squareMeters: number | null;
  termYears: number | null;
  /** False: the way of supply is not given. */
  isModeKnown: boolean;
}

/**
 * `pass`: at or above the floor of the grade; `share`: at or above the lowered floor alone, which holds only for
 * encouraged and land-saving industry; `fail`: below both; `unknown`: something is missing.
 */
export const floorVerdicts = ['fail', 'share', 'unknown', 'pass'] as const;
export type FloorVerdict = (typeof floorVerdicts)[number];
export type FloorGap =
  | 'place'
  | 'grade'
  | 'priceYuan'
  | 'declaredAreaSquareMeters'
  | 'supplyMode'
  | 'termYears'
  | 'term-correction';

export interface FloorPriceCheck {
  verdict: FloorVerdict;
  grade: number | null;
  /** yuan/m²; `null` where an input is missing. */
  perSquareMeter: number | null;
  floor: number | null;
  /** The floor times the share. */
  lowered: number | null;
  missing: FloorGap[];
}

/**
 * The price of a plot per m² against the floor of its grade and against `share` of it (渝府发〔2021〕29号 四(三): 可按不低于
 * 最低价标准的 70%; 国土资发〔2009〕56号). A price at a floor is not below it. A price below the floor with a term that is
 * not known, or shorter than the one the standard is for, is `unknown`: the correction for the term is not ours to guess.
 */
export function checkFloorPrice(
  inputs: FloorPriceInputs,
  grade: number | null,
  share: number,
): FloorPriceCheck {
  const { place, priceYuan, squareMeters, termYears, isModeKnown } = inputs;
  const isAreaKnown = squareMeters !== null && squareMeters > 0;
  const floor = grade === null ? null : minimumPrices[grade - 1]!;
  const lowered = floor === null ? null : floor * share;
  const perSquareMeter = priceYuan !== null && isAreaKnown ? priceYuan / squareMeters : null;
  const missing: FloorGap[] = [];
  if (place === null) missing.push('place');
  else if (grade === null) missing.push('grade');
  if (priceYuan === null) missing.push('priceYuan');
  if (!isAreaKnown) missing.push('declaredAreaSquareMeters');
  if (!isModeKnown) missing.push('supplyMode');
  const found = { grade, perSquareMeter, floor, lowered };
  if (missing.length > 0 || perSquareMeter === null || floor === null || lowered === null)
    return { ...found, verdict: 'unknown', missing };
  if (perSquareMeter >= floor) return { ...found, verdict: 'pass', missing };
  if (termYears === null) return { ...found, verdict: 'unknown', missing: ['termYears'] };
  if (termYears < fullTermYears)
    return { ...found, verdict: 'unknown', missing: ['term-correction'] };
  return { ...found, verdict: perSquareMeter >= lowered ? 'share' : 'fail', missing };
}
