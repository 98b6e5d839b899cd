import {
  centroid,
  cutLines,
  grow,
  intersect,
  isInside,
  shapeArea,
  subtract,
  thin,
  unite,
  widen,
} from './clip';
import { clipRoads } from './clip-roads';
import type { Point, Shape } from './local-frame';
import { insideVerge, type Outline, parkOutline, rotate } from './park-outline';
import type { ParkSite } from './park-sites';
import { isPoor, plotsOfBlock } from './plots-of-block';
import { random } from './random';
import { splitBlock } from './split-block';
import { type Road, type StreetGrid, streetGrid } from './street-grid';

/** A plot on the plan, before it has any facts. */
export interface PlanPlot {
  shape: Shape;
  /** Cell of main roads and block within the park, for names and for neighbours that share a fate. */
  cell: string;
  block: number;
  green: 'park' | 'strip' | null;
}

export interface ParkPlan {
  outline: Shape[];
  water: Shape[];
  plots: PlanPlot[];
  roads: Road[];
  grid: StreetGrid;
}

const verge = 8;
const stripWidth = 38;
const bankRoad = 16;

/** A smooth closed curve for a green. */
function greenBlob(center: Point, reach: number, seed: string): Shape {
  const dice = random(seed);
  const [p2, p3] = [dice.between(0, 6.28), dice.between(0, 6.28)];
  const squeeze = dice.between(0.65, 0.95);
  const tilt = dice.between(0, 180);
  return [
    Array.from({ length: 30 }, (_, i): Point => {
      const t = (i / 30) * 2 * Math.PI;
      const r = reach * (1 + 0.13 * Math.sin(2 * t + p2) + 0.1 * Math.sin(3 * t + p3));
      const [x, y] = rotate([r * Math.cos(t), squeeze * r * Math.sin(t)], tilt);
      return [center[0] + x, center[1] + y];
    }),
  ];
}

/** A line through the given corners with the corners rounded (Chaikin, three rounds). */
function smooth(points: Point[]): Point[] {
  let line = points;
  for (let round = 0; round < 3; round++) {
    const next: Point[] = [line[0]!];
    for (let i = 0; i + 1 < line.length; i++) {
      const [a, b] = [line[i]!, line[i + 1]!];
      next.push(
        [a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25],
        [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75],
      );
    }
    next.push(line.at(-1)!);
    line = next;
  }
  return line;
}

function greens(
  site: ParkSite,
  outline: Outline,
  grid: StreetGrid,
): { center: Point; reach: number }[] {
  const dice = random(`greens ${site.id}`);
  const out: { center: Point; reach: number }[] = [];
  const count = Math.round(site.squareMeters / 1.25e6) + 1;
  for (let tries = 0; out.length < count && tries < 200; tries++) {
    const u = dice.pick(grid.uLines) + dice.between(-160, 160);
    const v = dice.pick(grid.vLines) + dice.between(-120, 120);
    const center = grid.toLocal([u, v]);
    if (!outline.shapes.some((shape) => isInside(center, shape))) continue;
    if (
      out.some(
        (other) => Math.hypot(other.center[0] - center[0], other.center[1] - center[1]) < 900,
      )
    )
      continue;
    out.push({ center, reach: dice.between(75, 135) });
  }
  return out;
}

/** The whole plan of a park in metres around its origin: outline, roads, plots. Nothing overlaps. */
export function layOutPark(site: ParkSite, rivers: Shape[]): ParkPlan {
  const outline = parkOutline(site, rivers);
  const grid = streetGrid(site, outline.half);
  const through = site.through
    ? smooth(
        site.through.map(([a, b]) => rotate([a * outline.half[0], b * outline.half[1]], site.turn)),
      )
    : null;
  const corridor = through ? widen(through, 30) : [];
  const inner = insideVerge(outline.shapes, verge);
  const water = outline.water;
  const bank = water.length > 0 ? grow(water, 55 + verge + stripWidth, true) : [];
  const bankGround = water.length > 0 ? grow(water, 55 + verge + stripWidth + bankRoad, true) : [];
  const mains = grid.roads.filter((road) => road.class === 'main');
  const mainGround = mains.flatMap((road) => widen(road.line, road.widthMeters));

  const plots: PlanPlot[] = [];
  const cells = new Map<string, Shape>();
  for (const block of grid.blocks) {
    const ring = block.ring.map(grid.toLocal);
    const known = cells.get(block.cell);
    cells.set(block.cell, known ? unite([known, [ring]])[0]! : [ring]);
  }
  const park = subtract(inner, [...bankGround, ...corridor]);
  const parkGreens: Shape[] = [];
  for (const { center, reach } of greens(site, outline, grid)) {
    const blob = greenBlob(center, reach, `green ${site.id} ${center}`);
    const pieces = subtract(intersect([blob], park), mainGround).filter((s) => shapeArea(s) > 2500);
    parkGreens.push(...pieces);
  }
  for (const shape of parkGreens)
    plots.push({ shape: thin(shape, 0.4), cell: 'G', block: -1, green: 'park' });
  const ground = subtract(park, grow(parkGreens, 1.5, true));

  const dice = random(`plots ${site.id}`);
  grid.blocks.forEach((block, number) => {
    const local = block.ring.map(grid.toLocal);
    if (intersect([local.length > 2 ? [local] : []], ground).length === 0) return;
    if (block.strip) {
      for (const shape of intersect([[local]], ground))
        if (shapeArea(shape) > 900)
          plots.push({ shape, cell: block.cell, block: number, green: 'strip' });
      return;
    }
    const wanted = dice.chance(0.14)
      ? site.plotSquareMeters * dice.between(2.2, 5)
      : site.plotSquareMeters * dice.logNormal(0.92, 0.48);
    const rings = splitBlock(block.ring, wanted, dice).map((ring) => ring.map(grid.toLocal));
    for (const shape of plotsOfBlock(rings, ground)) {
      if (isPoor(shape)) {
        if (shapeArea(shape) > 700)
          plots.push({ shape, cell: block.cell, block: number, green: 'strip' });
      } else plots.push({ shape, cell: block.cell, block: number, green: null });
    }
  });

  const roads = [...grid.roads];
  if (bank.length > 0) {
    const bankLines = grow(water, 55 + verge + stripWidth + bankRoad / 2, true).map(([ring]) => [
      ...ring!,
      ring![0]!,
    ]);
    const along = cutLines(bankLines, inner).filter((line) => line.length > 2);
    for (const line of along)
      roads.push({ name: '滨江路', class: 'main', widthMeters: bankRoad, line });
    // The strip between bank road and river, cut by the main roads that reach the water.
    for (const shape of subtract(intersect(inner, bank), [...mainGround, ...corridor]))
      if (shapeArea(shape) > 1500)
        plots.push({ shape: thin(shape, 0.4), cell: 'R', block: -2, green: 'strip' });
  }
  if (through) roads.push({ name: '通达路', class: 'main', widthMeters: 30, line: through });
  return {
    outline: outline.shapes,
    water,
    plots,
    roads: clipRoads(roads, outline, parkGreens),
    grid,
  };
}

export const plotCenter = (plot: PlanPlot): Point => centroid(plot.shape[0]!);
