import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { type FixtureRow, rawLayerFromRows } from '../../../data/fixtures/raw-layer-from-rows';
import { buildDataset } from '../build-dataset';
import { reproject } from '../reproject';

const size = 0.01;
/** Plots side by side that fill a park up to a margin of some metres. */
const plots = Array.from({ length: 16 }, (_, i) => {
  const x = 106.55 + (i % 4) * 0.0025 + 0.0001;
  const y = 29.56 + Math.floor(i / 4) * 0.0025 + 0.0001;
  return box(x, y, 0.0023);
});
const park = box(106.55, 29.56, size);

function box(x: number, y: number, side: number): number[][] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

type Move = (point: number[]) => number[];
const toGcj: Move = (point) =>
  gcoord.transform(point as [number, number], gcoord.WGS84, gcoord.GCJ02);
const asItIs: Move = (point) => point;
const byMetres: Move = ([x, y]) => [x! - 0.0045, y! + 0.0001];

const rows = (
  rings: number[][][],
  properties: (i: number) => FixtureRow['properties'],
  move: Move,
) => rings.map((ring, i) => ({ polygons: [[ring.map(move)]], properties: properties(i) }));

async function open(
  movePlots: Move,
  movePark: Move,
  crs: string | null = null,
  rings: number[][][] = plots,
) {
  const layers = [
    rawLayerFromRows(
      rows(rings, (i) => ({ 地块编号: `P${i}`, 地类编码: '100101' }), movePlots),
      {
        file: 'plots.kml',
        name: 'plots',
        crs,
      },
    ),
    rawLayerFromRows(
      rows([park], () => ({ 园区编号: 'Q', 园区名称: '示例园' }), movePark),
      {
        file: 'parks.zip',
        name: 'parks',
      },
    ),
  ];
  const read = await Promise.all(layers.map((layer) => reproject(layer)));
  const built = await buildDataset(
    read.map(({ layer }) => ({ layer })),
    read.flatMap(({ issues }) => issues),
    async () => {},
  );
  const codes = built.issues.map(({ code }) => code);
  return { ...built, codes: codes.filter((code) => /gcj02|shift/.test(code)) };
}

describe('layers beside each other', () => {
  it('says nothing of plots that lie right', async () => {
    expect((await open(asItIs, asItIs)).codes).toEqual([]);
  });

  it('suspects plots in GCJ-02, and moves nothing', async () => {
    const { codes, issues, dataset } = await open(toGcj, asItIs);
    expect(codes).toEqual(['gcj02-suspected']);
    expect(issues.find(({ code }) => code === 'gcj02-suspected')).toMatchObject({
      severity: 'warns',
      file: 'plots.kml',
      values: { after: 100 },
    });
    const [lon] = dataset.plots.polygons.coordinates;
    expect(lon).toBeCloseTo(toGcj([plots[0]![0]![0]!, plots[0]![0]![1]!])[0]!, 9);
  });

  it('suspects parks in GCJ-02', async () => {
    expect((await open(asItIs, toGcj)).codes).toEqual(['gcj02-suspected-parks']);
  });

  it('does not suspect another displacement of the same size', async () => {
    expect((await open(byMetres, asItIs)).codes).toEqual([]);
  });

  it('suspects plots in GCJ-02 also where some of them lie outside every park', async () => {
    const far = Array.from({ length: 6 }, (_, i) => box(106.6 + i * 0.0025, 29.6, 0.0023));
    const all = [...plots, ...far];
    expect((await open(asItIs, asItIs, null, all)).codes).toEqual([]);
    expect((await open(byMetres, asItIs, null, all)).codes).toEqual([]);
    expect((await open(toGcj, asItIs, null, all)).codes).toEqual(['gcj02-suspected']);
    expect((await open(asItIs, toGcj, null, all)).codes).toEqual(['gcj02-suspected-parks']);
  });

  it('does not suspect plots that go on beyond the park on the side to which they would be moved', async () => {
    // Land to the south-east of the park, which the shift to the north-west would bring into it.
    const beyond = Array.from({ length: 12 }, (_, i) =>
      box(106.5601 + (i % 3) * 0.0025, 29.5551 + Math.floor(i / 3) * 0.0025, 0.0023),
    );
    expect((await open(asItIs, asItIs, null, [...plots, ...beyond])).codes).toEqual([]);
  });

  it('takes the shift out where the user says so, to less than a centimetre', async () => {
    const { codes, dataset } = await open(toGcj, asItIs, 'GCJ-02');
    expect(codes).toEqual(['shift-taken-out']);
    const { coordinates } = dataset.plots.polygons;
    for (let i = 0; i < plots.length; i++) {
      expect(Math.abs(coordinates[10 * i]! - plots[i]![0]![0]!)).toBeLessThan(1e-7);
      expect(Math.abs(coordinates[10 * i + 1]! - plots[i]![0]![1]!)).toBeLessThan(1e-7);
    }
  });
});
