import type { Position } from 'geojson';
import { statuses } from '../../src/domain/category';
import { formatDay, parseIsoDay } from '../../src/domain/day';
import { intersect, shapeArea } from './clip';
import { fromPolygon, sharedArea } from './geojson-shape';
import { localFrame } from './local-frame';
import type { Sample } from './make-sample';
import { nestedSite, parkSites } from './park-sites';
import { riversAround } from './rivers-around';
import { asOfDate, type PlotHeading, type PlotRow } from './rows';
import { statusOfRow } from './status-of-row';

const frames = new Map(parkSites.map((site) => [site.id, localFrame(site.origin)]));
frames.set(nestedSite.id, frames.get('ST')!);

/** Pairs of plots that share more than `least` m², by position in the file. */
export function overlappingPlots(
  sample: Pick<Sample, 'plots'>,
  least: number,
): { a: number; b: number; squareMeters: number }[] {
  const plots = sample.plots.features.map(({ geometry, properties }) => {
    const points: Position[] = geometry.coordinates[0]!;
    const [xs, ys] = [points.map((p) => p[0]!), points.map((p) => p[1]!)];
    return {
      west: Math.min(...xs),
      east: Math.max(...xs),
      south: Math.min(...ys),
      north: Math.max(...ys),
      rings: geometry.coordinates,
      frame: frames.get(String((properties as PlotRow).园区编号)),
    };
  });
  const order = plots.map((_, i) => i).sort((a, b) => plots[a]!.west - plots[b]!.west);
  const out: { a: number; b: number; squareMeters: number }[] = [];
  order.forEach((i, k) => {
    const p = plots[i]!;
    for (let m = k + 1; m < order.length; m++) {
      const q = plots[order[m]!]!;
      if (q.west > p.east) break;
      if (q.south > p.north || q.north < p.south) continue;
      const frame = (p.frame ?? q.frame)!;
      const squareMeters = sharedArea(fromPolygon(p.rings, frame), fromPolygon(q.rings, frame));
      if (squareMeters > least)
        out.push({ a: Math.min(i, order[m]!), b: Math.max(i, order[m]!), squareMeters });
    }
  });
  return out;
}

/** Dates that must follow each other; what has happened must be known by the data date. */
const dateChains: PlotHeading[][] = [
  ['批准日期', '供地日期', '交地日期', '数据日期'],
  ['供地日期', '约定动工日期', '约定竣工日期'],
  ['供地日期', '实际动工日期', '实际竣工日期', '数据日期'],
  ['实际动工日期', '中止日期', '数据日期'],
  ['约定动工日期', '认定日期'],
  ['认定日期', '数据日期'],
];

/** Throws when the sample breaks one of its own promises; returns the counts per status as of the sample's day. */
export function checkSample(sample: Sample): Record<string, number> {
  const expect = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`sample: ${what}`);
  };
  const of = (fault: string) =>
    sample.problems.filter((p) => p.fault === fault).map((p) => p.index);
  const [first, second] = of('overlap');
  const [copy] = of('duplicate');
  for (const { a, b, squareMeters } of overlappingPlots(sample, 0.05)) {
    const deliberate =
      (a === Math.min(first!, second!) && b === Math.max(first!, second!)) || b === copy;
    expect(deliberate, `plots ${a} and ${b} share ${squareMeters.toFixed(1)} m²`);
  }
  for (const site of parkSites) {
    const frame = localFrame(site.origin);
    const rivers = riversAround(frame);
    for (const { geometry, properties } of sample.plots.features) {
      if ((properties as PlotRow).园区编号 !== site.id || rivers.length === 0) continue;
      const wet = intersect([fromPolygon(geometry.coordinates, frame)], rivers).reduce(
        (sum, s) => sum + shapeArea(s),
        0,
      );
      expect(
        wet === 0,
        `plot ${(properties as PlotRow).地块编号} has ${wet.toFixed(0)} m² in a river`,
      );
    }
  }
  for (const { properties } of sample.plots.features) {
    const row = properties as PlotRow;
    for (const chain of dateChains) {
      const dates = chain.map((heading) => row[heading]).filter((date) => date !== null);
      expect(
        dates.every((date, i) => i === 0 || dates[i - 1]! <= date),
        `${row.地块编号}: ${chain.join(' ≤ ')} came as ${dates.join(', ')}`,
      );
    }
  }
  checkPlaces(sample, expect);
  const asOf = parseIsoDay(asOfDate)!;
  const counts: Record<string, number> = Object.fromEntries(statuses.map((status) => [status, 0]));
  for (const { properties } of sample.plots.features)
    counts[statusOfRow(properties as PlotRow, asOf) ?? 'undetermined']!++;
  for (const status of statuses)
    expect(counts[status]! > 0, `no plot is ${status} on ${formatDay(asOf)}`);
  const rows = new Map(
    sample.plots.features.map(({ properties }) => [
      (properties as PlotRow).地块编号,
      properties as PlotRow,
    ]),
  );
  for (const edge of sample.edges) {
    if (edge.status === null) continue;
    const found = statusOfRow(rows.get(edge.id)!, asOf);
    expect(
      found === edge.status,
      `${edge.id} (${edge.about}) is ${found}, expected ${edge.status}`,
    );
  }
  return counts;
}

/** Every plot lies in the park it names and in no other, but for the two that shall not. */
function checkPlaces(sample: Sample, expect: (holds: boolean, what: string) => void): void {
  const exempt = sample.problems
    .filter(({ fault }) => fault === 'across-border' || fault === 'outside')
    .map(({ index }) => index);
  for (const { geometry, properties } of sample.parks.features) {
    const id = properties!.园区编号 as string;
    const frame = frames.get(id)!;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const park = polygons.map((rings) => fromPolygon(rings, frame));
    sample.plots.features.forEach((plot, i) => {
      const row = plot.properties as PlotRow;
      if (exempt.includes(i) || frames.get(String(row.园区编号)) !== frame) return;
      // A parent's plots must stay off the nested park; the nested park's plots lie in both.
      if (id === 'ST' && row.园区编号 === nestedSite.id) return;
      const shape = fromPolygon(plot.geometry.coordinates, frame);
      const [whole, inside] = [[shape], park].map((ground) =>
        intersect([shape], ground!).reduce((sum, s) => sum + shapeArea(s), 0),
      );
      const off = row.园区编号 === id ? whole! - inside! : inside!;
      expect(off < 0.05, `${row.地块编号}: ${off.toFixed(2)} m² on the wrong side of ${id}`);
    });
  }
}
