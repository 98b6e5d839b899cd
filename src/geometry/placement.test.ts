import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { placePlots } from './placement';

type Ring = number[][];

const unit = 1e-5;
const box = (x: number, y: number, width: number, height: number): Ring =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ].map(([lon, lat]) => [106 + lon! * unit, 29 + lat! * unit]);

function place(parkRings: (Ring | null)[], plotRings: (Ring | null)[], references?: number[]) {
  const column = (rings: (Ring | null)[]) =>
    polygonColumnFrom(rings.map((shape) => shape && [[shape]]));
  const plots = column(plotRings);
  const parks = column(parkRings);
  return placePlots({
    plots,
    plotAreas: ellipsoidalAreas(plots),
    parks,
    parkAreas: ellipsoidalAreas(parks),
    parkByReference: Int32Array.from(references ?? plotRings.map(() => -1)),
  });
}

const west = box(0, 0, 100, 100);
const east = box(100, 0, 100, 100);

describe('plots that name their park', () => {
  test('belong there, fully inside', () => {
    const { parkOf, how, outsideShare } = place([west, east], [box(110, 10, 10, 10)], [1]);
    expect([parkOf[0], how[0], outsideShare[0]]).toEqual([1, 1, 0]);
  });

  test.each([
    ['30 % over the border', 93, 1, 0.3],
    ['half over the border', 95, 1, 0.5],
    ['70 % over the border', 97, 3, 0.7],
    ['in another park', 120, 3, 1],
    ['outside every park', 300, 3, 1],
  ])('%s', (_, x, how, outside) => {
    const placement = place([west, east], [box(x, 10, 10, 10)], [0]);
    expect(placement.parkOf[0]).toBe(0);
    expect(placement.how[0]).toBe(how);
    expect(placement.outsideShare[0]).toBeCloseTo(outside, 6);
  });

  test('in the inner of two nested parks belong to the outer when they name it', () => {
    const { parkOf, how } = place([box(0, 0, 200, 200), west], [box(10, 10, 9, 9)], [0]);
    expect([parkOf[0], how[0]]).toEqual([0, 1]);
  });

  test('belong to a park without a shape, and so without a shape of their own', () => {
    const { parkOf, how, outsideShare } = place([null, west], [box(10, 10, 9, 9), null], [0, 1]);
    expect([...parkOf]).toEqual([0, 1]);
    expect([...how]).toEqual([1, 1]);
    expect([...outsideShare]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('plots that name none', () => {
  test.each([
    ['inside', 10, 0, 0],
    ['along the edge inside', 90, 0, 0],
    ['30 % over the border', 93, 0, 0.3],
    ['70 % over the border', 97, 1, 0.3],
    ['70 % inside the last park', 193, 1, 0.3],
  ])('belong where most of them lies: %s', (_, x, park, outside) => {
    const { parkOf, how, outsideShare } = place([west, east], [box(x, 10, 10, 10)]);
    expect([parkOf[0], how[0]]).toEqual([park, 2]);
    expect(outsideShare[0]).toBeCloseTo(outside, 6);
  });

  test.each([
    ['outside', 300],
    ['touching from outside', 200],
    ['70 % outside', 197],
  ])('belong nowhere: %s', (_, x) => {
    const { parkOf, how, outsideShare } = place([west, east], [box(x, 10, 10, 10)]);
    expect([parkOf[0], how[0], outsideShare[0]]).toEqual([-1, 0, Number.NaN]);
  });

  test('belong to the park with the most when three share them', () => {
    const parks = [box(0, 0, 4, 10), box(4, 0, 3.5, 10), box(7.5, 0, 2.5, 10)];
    const { parkOf, how, outsideShare } = place(parks, [box(0, 0, 10, 10)]);
    expect([parkOf[0], how[0]]).toEqual([0, 2]);
    expect(outsideShare[0]).toBeCloseTo(0.6, 6);
  });

  test('belong to the innermost of nested parks, in whatever order those stand', () => {
    const outer = box(0, 0, 200, 200);
    const inner = box(10, 10, 50, 50);
    expect(place([outer, inner], [box(20, 20, 9, 9)]).parkOf[0]).toBe(1);
    expect(place([inner, outer], [box(20, 20, 9, 9)]).parkOf[0]).toBe(0);
    expect(place([inner, outer], [box(100, 20, 9, 9)]).parkOf[0]).toBe(1);
  });

  test('without a shape belong nowhere', () => {
    const { parkOf, how } = place([west], [null]);
    expect([parkOf[0], how[0]]).toEqual([-1, 0]);
  });

  test('find no park where there is none', () => {
    expect([...place([], [west]).parkOf]).toEqual([-1]);
  });
});

describe('nested parks', () => {
  test('have the smallest park around them as parent', () => {
    const parks = [box(0, 0, 300, 300), null, box(10, 10, 200, 200), box(20, 20, 50, 50), east];
    expect([...place(parks, []).parentOf]).toEqual([-1, -1, 0, 2, 0]);
  });

  test.each([
    ['98.9 %', 1.1, -1],
    ['99.1 %', 0.9, 0],
  ])('%s of a park inside', (_, over, parent) => {
    expect(place([box(-300, 0, 400, 100), box(over, 10, 100, 50)], []).parentOf[1]).toBe(parent);
  });

  test('of the same land are no parent of each other', () => {
    expect([...place([west, west], []).parentOf]).toEqual([-1, -1]);
  });
});
