import { expect, test } from 'vitest';
import { datasetFromRows, type ParkRow, type Row } from '../../data/fixtures/dataset-from-rows';
import { formatDay, parseIsoDay } from '../domain/day';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { contextOf } from '../indicators/context-of';
import type { ProjectNeeds } from '../indicators/land-match';
import { resolveLand } from '../indicators/resolve-land';
import { matchReport } from './match-answer';

const [east, north] = [1.0313e-5, 9.02e-6];
function rectangle(x: number, y: number, width: number, height: number): number[][][][] {
  const at = (mx: number, my: number) => [106.5 + mx * east, 29.5 + my * north];
  return [[[at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)]]];
}

/** Approved industrial land of 1 ha, 100 m square, at a place in metres. */
const plot = (x: number, more: Row = {}): Row => ({
  id: `P${x}`,
  landUseName: '工业用地',
  planUse: '工业',
  approvalDate: '2026-01-01',
  supplyDate: null,
  requisitionDone: true,
  squareMeters: 10_000,
  multiPolygon: rectangle(x, 0, 100, 100),
  ...more,
});

const usual: ProjectNeeds = {
  leastSquareMeters: 10_000,
  mostSquareMeters: 20_000,
  leastWidth: null,
  leastFill: null,
  use: 'industrial',
  isManufacturing: true,
  investmentYuan: null,
  start: parseIsoDay('2027-06-01')!,
  park: null,
  gapMeters: 30,
  mostPlots: 4,
};

function match(
  plots: Row[],
  needs: Partial<ProjectNeeds> = {},
  { parks = [] as ParkRow[], rules = defaultRuleSettings as RuleSettings } = {},
) {
  const dataset = datasetFromRows({ plots, parks });
  const context = contextOf(dataset, {
    asOf: parseIsoDay('2026-10-31')!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
    rules,
  });
  const land = resolveLand({ kind: 'all' }, context);
  return matchReport(land, { ...usual, ...needs }, context, async () => {});
}

const keysOf = ({ points }: { points: { key: string }[] }) => points.map(({ key }) => key);

test('neighbours across a road are taken together, those farther apart are not', async () => {
  const plots = [plot(0), plot(130), plot(265)];
  const report = await match(plots, { leastSquareMeters: 15_000, gapMeters: 30.5 });
  expect(report.candidates.map(({ plots }) => plots)).toEqual([[0, 1]]);
  expect(keysOf(report.candidates[0]!)).toContain('gap');
  const near = await match(plots, { leastSquareMeters: 15_000, gapMeters: 29 });
  expect(near.candidates).toEqual([]);
});

test('both ends of the area count, and larger plots are told', async () => {
  const plots = [
    plot(0, { squareMeters: 9_999.9 }),
    plot(500),
    plot(900, { squareMeters: 20_001 }),
  ];
  const report = await match(plots, { mostSquareMeters: 20_000, mostPlots: 1 });
  expect(report.candidates.map(({ ids }) => ids)).toEqual([['P500']]);
  expect(report.tooLarge).toBe(1);
});

test('the width is that of the smallest rectangle around the land', async () => {
  const long = plot(0, { multiPolygon: rectangle(0, 0, 200, 50) });
  expect((await match([long], { leastWidth: 51 })).candidates).toEqual([]);
  const [one] = (await match([long], { leastWidth: 49 })).candidates;
  expect(one!.shape.width / 50).toBeCloseTo(1, 2);
});

test('land of another use is left out, of an unknown one told', async () => {
  const report = await match([
    plot(0, { landUseName: '商业用地' }),
    plot(300, { landUseName: null, planUse: null }),
    plot(600, { landUseName: null, planUse: '工业' }),
  ]);
  expect(report.otherUse).toBe(1);
  expect(report.candidates.map(({ ids }) => ids[0])).toEqual(['P600', 'P300']);
  expect(keysOf(report.candidates[1]!)).toContain('use-unknown');
});

test('an approval that lapses before the start blocks, on the day itself it does not', async () => {
  const open = plot(0, { requisitionDone: false, approvalDate: '2025-06-01' });
  const on = await match([open], { start: parseIsoDay('2027-06-01')! });
  expect(keysOf(on.candidates[0]!)).not.toContain('lapses');
  const after = await match([open], { start: parseIsoDay('2027-06-02')! });
  const point = after.candidates[0]!.points.find(({ key }) => key === 'lapses');
  expect(formatDay(point!.day!)).toBe('2027-06-01');
});

test('a reservation through the start blocks, one that ends before it does not', async () => {
  const held = plot(0, { reservedFor: '项目甲', reserveUntil: '2027-06-01' });
  const on = await match([held]);
  expect(on.candidates[0]!.points).toContainEqual(
    expect.objectContaining({ key: 'reserved', text: '项目甲', weight: 2 }),
  );
  const after = await match([held], { start: parseIsoDay('2027-06-02')! });
  expect(keysOf(after.candidates[0]!)).toContain('free-by');
});

test('less against comes first, then nearer to the park', async () => {
  const parks: ParkRow[] = [{ name: '甲', multiPolygon: rectangle(-50, -50, 400, 200) }];
  const report = await match(
    [
      plot(0, { park: 0, requisitionDone: false }),
      plot(2000, { park: -1 }),
      plot(1000, { park: -1 }),
      plot(200, { park: 0 }),
    ],
    { park: 0, mostPlots: 1 },
    { parks },
  );
  expect(report.candidates.map(({ ids }) => ids[0])).toEqual(['P200', 'P1000', 'P2000', 'P0']);
  const far = report.candidates[1]!.points.find(({ key }) => key === 'far');
  expect(far!.meters! / 650).toBeCloseTo(1, 2);
});

test('the investment is held against what standard plots agree', async () => {
  const standard = plot(0, { standardPlot: true, agreedInvestmentYuanPerSquareMeter: 4500 });
  const met = await match([standard], { investmentYuan: 45_000_000 });
  expect(keysOf(met.candidates[0]!)).toContain('intensity-met');
  const below = await match([standard], { investmentYuan: 44_999_999 });
  expect(keysOf(below.candidates[0]!)).toContain('intensity-below');
});

test('land may be reserved for manufacturing from 5 亿元 on, 3 to 5 years, beside the candidate', async () => {
  const plots = [plot(0), plot(110)];
  const large = await match(plots, { investmentYuan: 5e8, mostPlots: 1 });
  expect([large.reserve!.least, large.reserve!.most].map(formatDay)).toEqual([
    '2029-10-31',
    '2031-10-31',
  ]);
  expect(large.candidates[0]!.beside).toEqual({ plots: [1], squareMeters: 10_000 });
  expect((await match(plots, { investmentYuan: 5e8 - 1 })).reserve).toBeNull();
  expect((await match(plots, { investmentYuan: 5e8, isManufacturing: false })).reserve).toBeNull();
  const rules = { ...defaultRuleSettings, reserveInvestmentYuan: 6e8, reserveYearsMost: 4 };
  expect((await match(plots, { investmentYuan: 5e8 }, { rules })).reserve).toBeNull();
  const own = await match(plots, { investmentYuan: 6e8 }, { rules });
  expect(formatDay(own.reserve!.most)).toBe('2030-10-31');
});
