import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { MERCATOR_CIRCUMFERENCE, mercatorX, mercatorY } from './mercator';
import { type MeshPart, POINT_BYTES } from './mesh-part';
import { buildPlotMesh, COARSE_TOLERANCE, type PlotMesh, STARTS_SIDE } from './plot-mesh';

type Ring = number[][];

const lon0 = 106.5;
const lat0 = 29.5;
const degree = 1e-5;

/** A star-shaped ring around a centre, counter-clockwise, closed. */
function star(radii: number[], x = 0, y = 0, scale = 1): Ring {
  const ring = radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [
      lon0 + degree * (x + scale * radius * Math.cos(angle)),
      lat0 + degree * (y + scale * radius * Math.sin(angle)),
    ];
  });
  return [...ring, ring[0]!];
}

const radii = fc.array(fc.double({ min: 50, max: 100, noNaN: true }), {
  minLength: 3,
  maxLength: 60,
});

function mercatorArea(ring: Ring): number {
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = [mercatorX(ring[i]![0]!), mercatorY(ring[i]![1]!)];
    const [bx, by] = [mercatorX(ring[i + 1]![0]!), mercatorY(ring[i + 1]![1]!)];
    doubled += (ax - mercatorX(lon0)) * (by - ay) - (bx - ax) * (ay - mercatorY(lat0));
  }
  return Math.abs(doubled / 2) * MERCATOR_CIRCUMFERENCE ** 2;
}

function read(mesh: PlotMesh) {
  const floats = new Float32Array(mesh.points);
  const words = new Uint32Array(mesh.points);
  const areaOfPlot = new Float64Array(mesh.plotCount);
  const chunksOfPlot = Array.from({ length: mesh.plotCount }, () => new Set<number>());
  const sides: { plot: number; from: [number, number]; to: [number, number]; i: number }[] = [];
  for (let chunk = 0; chunk < mesh.chunkCount; chunk++) {
    const start = mesh.pointOffsets[chunk]!;
    const end = mesh.pointOffsets[chunk + 1]!;
    for (let t = mesh.triangleOffsets[chunk]!; t < mesh.triangleOffsets[chunk + 1]!; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => 4 * (start + mesh.triangles[t + k]!));
      const plot = words[a! + 3]! & ~STARTS_SIDE;
      areaOfPlot[plot]! +=
        Math.abs(
          (floats[b!]! - floats[a!]!) * (floats[c! + 1]! - floats[a! + 1]!) -
            (floats[c!]! - floats[a!]!) * (floats[b! + 1]! - floats[a! + 1]!),
        ) / 2;
      chunksOfPlot[plot]!.add(chunk);
    }
    for (let i = start; i + 3 < end; i++) {
      const word = words[4 * (i + 1) + 3]!;
      if ((word & STARTS_SIDE) === 0) continue;
      const at = 4 * (i + 1);
      sides.push({
        plot: word & ~STARTS_SIDE,
        from: [floats[at]!, floats[at + 1]!],
        to: [floats[at + 4]!, floats[at + 5]!],
        i,
      });
    }
  }
  return { floats, words, areaOfPlot, chunksOfPlot, sides };
}

/** Area of the triangles of each plot, mesh m². */
function areas(part: MeshPart, plotCount: number): Float64Array {
  const floats = new Float32Array(part.points);
  const words = new Uint32Array(part.points);
  const found = new Float64Array(plotCount);
  for (let chunk = 0; chunk + 1 < part.pointOffsets.length; chunk++)
    for (let t = part.triangleOffsets[chunk]!; t < part.triangleOffsets[chunk + 1]!; t += 3) {
      const [a, b, c] = [0, 1, 2].map(
        (k) => (POINT_BYTES / 4) * (part.pointOffsets[chunk]! + part.triangles[t + k]!),
      ) as [number, number, number];
      found[words[a + 3]! & ~STARTS_SIDE]! +=
        Math.abs(
          (floats[b]! - floats[a]!) * (floats[c + 1]! - floats[a + 1]!) -
            (floats[c]! - floats[a]!) * (floats[b + 1]! - floats[a + 1]!),
        ) / 2;
    }
  return found;
}

describe('buildPlotMesh', () => {
  it('covers each plot from afar within the tolerance of its edges, in the same chunks', () => {
    const round = Array.from({ length: 24 }, (_, i) => 95 + (i % 3));
    const rows = Array.from({ length: 1200 }, (_, i) =>
      i % 50 === 3 ? null : [[star(round, 220 * (i % 40), 220 * Math.floor(i / 40))]],
    );
    const mesh = buildPlotMesh(polygonColumnFrom(rows));
    const coarse = mesh.coarse!;
    expect(coarse.pointOffsets).toHaveLength(mesh.chunkCount + 1);
    expect(coarse.pointOffsets.at(-1)!).toBeLessThan(mesh.pointOffsets.at(-1)! / 2);
    const all = areas(mesh, mesh.plotCount);
    const rough = areas(coarse, mesh.plotCount);
    rows.forEach((row, i) => {
      expect(rough[i]! > 0).toBe(row !== null);
      const perimeter = 2 * Math.PI * 110;
      expect(Math.abs(rough[i]! - all[i]!)).toBeLessThan(COARSE_TOLERANCE * perimeter);
    });
  });

  it('covers each polygon, holes left out, with triangles', () => {
    fc.assert(
      fc.property(radii, fc.array(radii, { maxLength: 3 }), (shell, holes) => {
        // Three places inside the shell (radius ≥ 50·cos 60° = 25) that do not touch each other.
        const places = [
          [10, 0],
          [-5, 8.7],
          [-5, -8.7],
        ] as const;
        const holeRings = holes.map((hole, i) =>
          star(hole, places[i]![0], places[i]![1], 0.05).reverse(),
        );
        const polygon = [star(shell), ...holeRings];
        const { areaOfPlot } = read(buildPlotMesh(polygonColumnFrom([[polygon]])));
        const expected =
          mercatorArea(polygon[0]!) - holeRings.reduce((sum, ring) => sum + mercatorArea(ring), 0);
        // Float32 rounds each point to about 1e-5 m here.
        expect(Math.abs(areaOfPlot[0]! - expected)).toBeLessThan(1e-5 * expected + 0.05);
      }),
      { numRuns: 300 },
    );
  });

  it('closes every ring with the sides its instances draw, land on the left', () => {
    fc.assert(
      fc.property(radii, radii, (shell, hole) => {
        const polygon = [star(shell), star(hole, 0, 0, 0.1).reverse()];
        const mesh = buildPlotMesh(polygonColumnFrom([[polygon]]));
        const { sides, floats } = read(mesh);
        expect(sides.length).toBe(shell.length + hole.length);
        const next = new Map(sides.map((side) => [side.from.join(), side.to.join()]));
        const starts = [sides[0]!.from.join(), sides[shell.length]!.from.join()];
        const lengths = [shell.length, hole.length];
        starts.forEach((first, ring) => {
          let at = first;
          for (let i = 0; i < lengths[ring]!; i++) at = next.get(at)!;
          expect(at).toBe(first);
        });
        for (const { i, from, to } of sides) {
          // prev … next of a side are the points around it.
          const before = [floats[4 * i]!, floats[4 * i + 1]!].join();
          const after = [floats[4 * (i + 3)]!, floats[4 * (i + 3) + 1]!].join();
          expect(next.get(before)).toBe(from.join());
          expect(next.get(to.join())).toBe(after);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('measures the ring along its sides', () => {
    const square = star([100, 100, 100, 100]);
    const mesh = buildPlotMesh(polygonColumnFrom([[[square]]]));
    const { floats, sides } = read(mesh);
    const first = sides[0]!;
    const side = Math.hypot(first.to[0] - first.from[0], first.to[1] - first.from[1]);
    const alongs = [1, 2, 3, 4, 5].map((point) => floats[4 * point + 2]!);
    expect(alongs[0]).toBe(0);
    expect(alongs[1]).toBeCloseTo(side, 3);
    for (let i = 1; i < 5; i++) expect(alongs[i]!).toBeGreaterThan(alongs[i - 1]!);
  });

  it('puts every plot in exactly one chunk and within its bounds', () => {
    const rows = Array.from({ length: 1500 }, (_, i) =>
      i % 100 === 7 ? null : [[star([60, 80, 70, 90], 200 * (i % 40), 200 * Math.floor(i / 40))]],
    );
    const mesh = buildPlotMesh(polygonColumnFrom(rows));
    const { chunksOfPlot, sides, floats } = read(mesh);
    expect(mesh.plotCount).toBe(1500);
    expect(mesh.chunkCount).toBe(3);
    expect(chunksOfPlot.map((chunks) => chunks.size)).toEqual(rows.map((row) => (row ? 1 : 0)));
    expect(sides.length).toBe(4 * 1485);
    for (let chunk = 0; chunk < mesh.chunkCount; chunk++) {
      const [west, north, east, south] = mesh.bounds.subarray(4 * chunk, 4 * chunk + 4);
      const originX = mesh.origins[2 * chunk]!;
      const originY = mesh.origins[2 * chunk + 1]!;
      for (let point = mesh.pointOffsets[chunk]!; point < mesh.pointOffsets[chunk + 1]!; point++) {
        const x = originX + floats[4 * point]! / MERCATOR_CIRCUMFERENCE;
        const y = originY + floats[4 * point + 1]! / MERCATOR_CIRCUMFERENCE;
        expect(x).toBeGreaterThan(west! - 1e-10);
        expect(x).toBeLessThan(east! + 1e-10);
        expect(y).toBeGreaterThan(north! - 1e-10);
        expect(y).toBeLessThan(south! + 1e-10);
      }
    }
  });

  it('keeps points within a millimetre in a park of 10 km', () => {
    const rows = [-5000, 5000].map((x) => [[star([100, 90, 80, 95], x, x)]]);
    const mesh = buildPlotMesh(polygonColumnFrom(rows));
    const { floats, words } = read(mesh);
    for (let point = 0; point < mesh.points.byteLength / POINT_BYTES; point++) {
      if ((words[4 * point + 3]! & STARTS_SIDE) === 0) continue;
      const plot = words[4 * point + 3]! & ~STARTS_SIDE;
      const x = mesh.origins[0]! + floats[4 * point]! / MERCATOR_CIRCUMFERENCE;
      const nearest = Math.min(
        ...rows[plot]![0]![0]!.map((p) => Math.abs(mercatorX(p[0]!) - x) * MERCATOR_CIRCUMFERENCE),
      );
      expect(nearest).toBeLessThan(0.001);
    }
  });

  it('draws a self-crossing ring, a repeated point and a hole too small to see without failing', () => {
    const bowTie = [
      [106.5, 29.5],
      [106.501, 29.501],
      [106.501, 29.5],
      [106.5, 29.501],
      [106.5, 29.5],
    ];
    const square = star([100, 100, 100, 100]);
    const doubled = square.flatMap((point) => [point, point]);
    const speck = star([1, 1, 1], 0, 0, 1e-9);
    const mesh = buildPlotMesh(polygonColumnFrom([[[bowTie]], [[doubled, speck]], [[speck]], []]));
    const { areaOfPlot, sides } = read(mesh);
    expect(areaOfPlot[1]).toBeCloseTo(mercatorArea(square), 0);
    expect(sides.filter((side) => side.plot === 1).length).toBe(4);
    expect(sides.filter((side) => side.plot >= 2).length).toBe(0);
  });

  it('draws a ring of very many points with fewer, and with its area', () => {
    const wavy = Array.from({ length: 400_000 }, (_, i) => 5000 + 5 * Math.sin(i / 100));
    const ring = star(wavy);
    const mesh = buildPlotMesh(polygonColumnFrom([[[ring]]]));
    const { areaOfPlot, sides } = read(mesh);
    expect(sides.length).toBeGreaterThan(100_000);
    expect(sides.length).toBeLessThanOrEqual(250_000);
    expect(areaOfPlot[0]! / mercatorArea(ring)).toBeCloseTo(1, 4);
  });
});
