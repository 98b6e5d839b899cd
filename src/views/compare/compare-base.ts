/** The plain mean of the known values, each counting the same whatever the land behind it; `null`: none is known. */
export function plainMean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
