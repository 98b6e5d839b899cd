/**
 * The shortest decimal that stands for a number of single precision: 0.1 as it was written, and not
 * 0.10000000149011612.
 */
export function singleAsWritten(value: number): number {
  if (Number.isInteger(value)) return value;
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** The number of a 64-bit integer, or its digits as text where a number would lose some. */
export function integerCell(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
