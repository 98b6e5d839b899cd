import { grow, ringArea, shapeArea, subtract, thin } from './clip';
import type { Point, Ring, Shape } from './local-frame';
import type { ParkSite } from './park-sites';
import { random } from './random';

/** The outline of a park in metres, the water (and fictional bank) it stops at, and its half sizes. */
export interface Outline {
  shapes: Shape[];
  water: Shape[];
  half: Point;
}

/** Metres kept between the water and the park. */
const bankDistance = 55;

export const rotate = ([x, y]: Point, degrees: number): Point => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [x * c - y * s, x * s + y * c];
};

/** A closed curve with as many corners as `count`: straight between them, as surveyed outlines are. */
function blob(site: ParkSite, half: Point): Ring {
  const dice = random(`outline ${site.id}`);
  const count = dice.whole(17, 23);
  const [p2, p3, p5] = [dice.between(0, 6.28), dice.between(0, 6.28), dice.between(0, 6.28)];
  const ring: Ring = [];
  for (let i = 0; i < count; i++) {
    const t = ((i + dice.between(-0.32, 0.32)) / count) * 2 * Math.PI;
    const [c, s] = [Math.cos(t), Math.sin(t)];
    // A superellipse: blunter than an oval, so that the street grid fills it.
    const r = (Math.abs(c) ** 2.8 + Math.abs(s) ** 2.8) ** (-1 / 2.8);
    const wave =
      1 + 0.07 * Math.sin(2 * t + p2) + 0.06 * Math.sin(3 * t + p3) + 0.045 * Math.sin(5 * t + p5);
    const reach = r * wave * dice.between(0.9, 1.07);
    ring.push(rotate([c * reach * half[0], s * reach * half[1]], site.turn));
  }
  return ring;
}

/** The far side of a winding bank, in the direction that the site names. */
function bankSide(site: ParkSite, half: Point): Shape[] {
  if (site.bank === null) return [];
  const dice = random(`bank ${site.id}`);
  const radians = (site.bank * Math.PI) / 180;
  const distance = 0.86 * Math.hypot(half[0] * Math.cos(radians), half[1] * Math.sin(radians));
  const [length, phase] = [dice.between(1900, 2600), dice.between(0, 6.28)];
  const swing = dice.between(90, 140);
  const ring: Ring = [];
  for (let along = -6000; along <= 6000; along += 75) {
    const a = (along / length) * 2 * Math.PI + phase;
    const off = distance + swing * Math.sin(a) + 0.35 * swing * Math.sin(2.3 * a + 1);
    ring.push(rotate([off, along], site.bank + site.turn));
  }
  ring.push(
    rotate([9000, 6000], site.bank + site.turn),
    rotate([9000, -6000], site.bank + site.turn),
  );
  return [ringArea(ring) > 0 ? [ring] : [[...ring].reverse()]];
}

function holeShape(site: ParkSite, half: Point): Shape[] {
  if (!site.hole) return [];
  const dice = random(`hole ${site.id}`);
  const [cx, cy] = rotate([site.hole[0] * half[0], site.hole[1] * half[1]], site.turn);
  const ring: Ring = [];
  for (let i = 0; i < 11; i++) {
    const t = ((i + dice.between(-0.2, 0.2)) / 11) * 2 * Math.PI;
    const r = dice.between(175, 240);
    ring.push([cx + 1.25 * r * Math.cos(t), cy + r * Math.sin(t)]);
  }
  return [[ring]];
}

function shapesAt(site: ParkSite, rivers: Shape[], size: number): Outline {
  const half: Point = [size * Math.sqrt(site.aspect), size / Math.sqrt(site.aspect)];
  const water = [...rivers, ...bankSide(site, half)];
  const dry = subtract(
    [[blob(site, half)]],
    [...grow(water, bankDistance, true), ...holeShape(site, half)],
  );
  const pieces = dry.sort((a, b) => shapeArea(b) - shapeArea(a)).slice(0, site.parts);
  return { shapes: pieces.map((piece) => thin(piece, 1.5)), water, half };
}

/** The outline with the area that the site asks for (to 0.01 %). */
export function parkOutline(site: ParkSite, rivers: Shape[]): Outline {
  let [low, high] = [200, 4000];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    const area = shapesAt(site, rivers, middle).shapes.reduce((sum, s) => sum + shapeArea(s), 0);
    if (area < site.squareMeters) low = middle;
    else high = middle;
  }
  return shapesAt(site, rivers, (low + high) / 2);
}

/** The ground for plots: the outline less a verge of some metres. */
export const insideVerge = (shapes: readonly Shape[], verge: number): Shape[] =>
  grow(shapes, -verge, false);
