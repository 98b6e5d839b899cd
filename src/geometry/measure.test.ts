import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiPolygonOfRing, type Position } from '../domain/drawing';
import { ellipsoidalArea } from './ellipsoidal-area';
import { standardZone } from './gauss-krueger';
import {
  doSidesCross,
  legLengths,
  pathLength,
  ringPlaneSquareMeters,
  ringSquareMeters,
} from './measure';

const square: Position[] = [
  [106.68, 29.6],
  [106.69, 29.6],
  [106.69, 29.61],
  [106.68, 29.61],
];
const bowTie: Position[] = [square[0]!, square[2]!, square[1]!, square[3]!];

describe('lengths', () => {
  it('have a leg less than points, and the way home when closed', () => {
    expect(legLengths(square)).toHaveLength(3);
    expect(legLengths(square, true)).toHaveLength(4);
    expect(legLengths(square.slice(0, 2), true)).toHaveLength(1);
    expect(legLengths([])).toEqual([]);
  });

  it('add up to the path', () => {
    const legs = legLengths(square, true);
    expect(pathLength(square, true)).toBe(legs.reduce((sum, leg) => sum + leg, 0));
    // A hundredth of a degree: about 968 m along and 1108 m up at this latitude.
    expect(legs[0]).toBeGreaterThan(967);
    expect(legs[0]).toBeLessThan(969);
    expect(legs[1]).toBeGreaterThan(1107);
    expect(legs[1]).toBeLessThan(1109);
  });
});

describe('areas', () => {
  it('are those that a plot of the same shape has, whichever way it is drawn', () => {
    const plot = ellipsoidalArea(multiPolygonOfRing(square));
    expect(ringSquareMeters(square)! / plot).toBeCloseTo(1, 9);
    expect(ringSquareMeters([...square].reverse())).toBeCloseTo(ringSquareMeters(square)!, 4);
  });

  it('do not depend on the first point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const turned = [...square.slice(shift), ...square.slice(0, shift)];
        expect(ringSquareMeters(turned)).toBeCloseTo(ringSquareMeters(square)!, 4);
      }),
    );
  });

  it('are larger in the plane away from the central meridian', () => {
    const plane = ringPlaneSquareMeters(square, standardZone(106.68))!;
    expect(plane / ringSquareMeters(square)!).toBeGreaterThan(1.0002);
    expect(plane / ringSquareMeters(square)!).toBeLessThan(1.001);
  });

  it('are unknown for less than three points and where sides cross', () => {
    expect(ringSquareMeters(square.slice(0, 2))).toBeNull();
    expect(ringSquareMeters(bowTie)).toBeNull();
    expect(ringPlaneSquareMeters(bowTie, standardZone(106.68))).toBeNull();
    expect(ringSquareMeters(square.slice(0, 3))).toBeGreaterThan(0);
  });
});

describe('crossing sides', () => {
  it('are found in a bow tie and not in a square', () => {
    expect(doSidesCross(bowTie)).toBe(true);
    expect(doSidesCross(square)).toBe(false);
    expect(doSidesCross(square.slice(0, 3))).toBe(false);
  });
});
