/** The area of a ring in a plane, in the square of its unit, whichever way it runs; closed or open. */
export function ringArea(ring: readonly (readonly [x: number, y: number])[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice) / 2;
}
