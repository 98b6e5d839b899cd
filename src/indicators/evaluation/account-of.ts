import type { Dataset } from '../../domain/dataset';
import { civilFromDay, type Day } from '../../domain/day';
import {
  type AccountField,
  areaIn,
  type LandAccount,
  type LandCode,
} from '../../domain/land-account';

/**
 * The row of areas A–H that holds for a park on a date: of the latest year not after the date's, else one without a
 * year; `null`: there is none.
 */
export function accountOf(dataset: Dataset, park: number | null, asOf: Day): LandAccount | null {
  if (park === null) return null;
  const now = civilFromDay(asOf).year;
  let found: LandAccount | null = null;
  for (const account of dataset.accounts) {
    if (account.park !== park || (account.year !== null && account.year > now)) continue;
    if (found === null || (account.year ?? 0) > (found.year ?? 0)) found = account;
  }
  return found;
}

/**
 * A number of an account in SI: as given; an area else as the sum of its parts; B else as the park without A and C
 * (A+B+C = the whole, TD/T 1029). `null`: unknown.
 */
export function accountValue({ values }: LandAccount, field: AccountField): number | null {
  if (!field.startsWith('area')) return values[field] ?? null;
  const code = field.slice(4) as LandCode;
  const area = areaIn(values, code);
  if (area !== null || code !== 'B') return area;
  const [built, barred] = [areaIn(values, 'A'), areaIn(values, 'C')];
  if (values.totalArea === undefined || built === null || barred === null) return null;
  return values.totalArea - built - barred;
}
