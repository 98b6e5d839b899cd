import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Status } from '../../src/domain/category';
import { cellsAlongRoads } from './cells-along-roads';
import { isInside } from './clip';
import { edgeCases } from './edge-cases';
import { centerOf, ellipsoidalArea, toPolygon } from './geojson-shape';
import { layOutPark, type PlanPlot } from './lay-out-park';
import { type LocalFrame, localFrame, type Point, type Shape } from './local-frame';
import { rotate } from './park-outline';
import { nestedSite, type ParkSite, parkSites } from './park-sites';
import { type Fate, plotFates } from './plot-fates';
import { plotRow, scaleOutput, settleRow } from './plot-row';
import { type PlotUse, plotUses } from './plot-uses';
import { addProblems, type Problem } from './problem-rows';
import { random } from './random';
import { riversAround } from './rivers-around';
import type { PlotRow } from './rows';
import { parkFeature, roadFeatures } from './sample-features';
import { fillContract } from './standard-contract';
import { type StatisticsRow, statisticsRows } from './statistics-rows';
import type { Road } from './street-grid';

/** A plot on its way into the file. */
export interface Draft {
  row: PlotRow;
  rings: Position[][];
  area: number;
  use: PlotUse;
  fate: Fate;
  block: number;
  /** Sits on a threshold or carries a fault: takes no other. */
  edge: boolean;
  /** What an edge case must be; else undefined. */
  status?: Status | null;
  about?: string;
}

export interface ParkDraft {
  site: ParkSite;
  frame: LocalFrame;
  outline: Shape[];
  water: Shape[];
  roads: Road[];
  drafts: Draft[];
}

type SampleCollection<G extends Polygon | MultiPolygon | LineString | null> = FeatureCollection<
  NonNullable<G>
> & { name: string; 示例数据: true };

/** All of the sample: what is written, and what the checks hold it against. */
export interface Sample {
  parks: SampleCollection<Polygon | MultiPolygon>;
  plots: SampleCollection<Polygon>;
  roads: SampleCollection<LineString>;
  statistics: {
    type: 'FeatureCollection';
    name: string;
    示例数据: true;
    features: { type: 'Feature'; properties: StatisticsRow; geometry: null }[];
  };
  problems: Problem[];
  edges: { id: string; about: string; status: Status | null }[];
  fates: Fate[];
}

/** North to south, then west to east, block by block, as plots are numbered on a plan. */
function inReadingOrder(plots: readonly PlanPlot[], frameTurn: number): PlanPlot[] {
  const blocks = new Map<string, PlanPlot[]>();
  plots.forEach((plot, i) => {
    const key = plot.block < 0 ? `single ${i}` : `block ${plot.block}`;
    blocks.set(key, [...(blocks.get(key) ?? []), plot]);
  });
  const place = (plot: PlanPlot) => rotate(centerOf(plot.shape), -frameTurn);
  const rank = ([x, y]: Point, band: number) => -Math.round(y / band) * 1e5 + x;
  return [...blocks.values()]
    .map((group) => ({
      group: group.sort((a, b) => rank(place(a), 60) - rank(place(b), 60)),
      at: place(group[0]!),
    }))
    .sort((a, b) => rank(a.at, 320) - rank(b.at, 320))
    .flatMap(({ group }) => group);
}

function draftPark(site: ParkSite): ParkDraft[] {
  const frame = localFrame(site.origin);
  const plan = layOutPark(site, riversAround(frame));
  const nested = site.id === 'ST' ? nestedGround(plan, site) : null;
  const ordered = inReadingOrder(plan.plots, site.turn);
  const groups = nested
    ? [
        {
          of: site,
          outline: plan.outline,
          plots: ordered.filter((p) => !isInside(centerOf(p.shape), nested)),
          roads: plan.roads,
        },
        {
          of: nestedSite,
          outline: [nested],
          plots: ordered.filter((p) => isInside(centerOf(p.shape), nested)),
          roads: [],
        },
      ]
    : [{ of: site, outline: plan.outline, plots: ordered, roads: plan.roads }];
  return groups.map(({ of, outline, plots, roads }) => {
    const use = plotUses(of, plan, plots);
    const fate = plotFates(of, plots, use, rotate([1, 0], of.growth + of.turn));
    const dice = random(`rows ${of.id}`);
    const drafts = plots.map((plot, i): Draft => {
      const rings = toPolygon(plot.shape, frame);
      const area = ellipsoidalArea(rings);
      const row = plotRow(of, use[i]!, fate[i]!, area, i + 1, dice);
      row.地块编号 = `${of.id}-${String(i + 1).padStart(3, '0')}`;
      const letter = String.fromCharCode(65 + (Math.max(0, plot.block) % 8));
      row.地块名称 = `${of.name.slice(0, 2)}园${letter}${String((Math.max(0, plot.block) >> 3) + 1).padStart(2, '0')}-${i + 1}号地块`;
      return { row, rings, area, use: use[i]!, fate: fate[i]!, block: plot.block, edge: false };
    });
    return { site: of, frame, outline, water: plan.water, roads, drafts };
  });
}

/** Two by two cells of main roads in the middle of the parent. */
function nestedGround(plan: ReturnType<typeof layOutPark>, site: ParkSite): Shape {
  const nearest = (lines: number[], at: number) =>
    lines.reduce(
      (best, line, i) => (Math.abs(line - at) < Math.abs(lines[best]! - at) ? i : best),
      0,
    );
  const size = Math.sqrt(site.squareMeters);
  const [u, v] = [nearest(plan.grid.uLines, -0.1 * size), nearest(plan.grid.vLines, -0.42 * size)];
  return cellsAlongRoads(plan.grid, [u, u + 2], [v, v + 2], plan.outline);
}

/** Spreads the edge cases over the parks, each on a plot whose fate is the nearest. */
function placeEdgeCases(parks: readonly ParkDraft[]): void {
  edgeCases.forEach((edge, k) => {
    for (let turn = 0; turn < parks.length; turn++) {
      const park = parks[(k + turn) % parks.length]!;
      const draft = park.drafts.find(
        (d) => d.fate === edge.fate && !d.edge && d.use.kind === 'industry',
      );
      if (!draft) continue;
      Object.assign(draft.row, edge.facts);
      settleRow(draft.row, edge.facts, park.site.id);
      const due = draft.row['应动工面积(平方米)'];
      if (edge.facts['应动工面积(平方米)'] && Number(due) > draft.area) scaleAreas(draft);
      draft.edge = true;
      draft.status = edge.status;
      draft.about = edge.about;
      return;
    }
    throw new Error(`no plot for the edge case "${edge.about}": expected one of fate ${edge.fate}`);
  });
}

/** Keeps the share of a case on a plot smaller than the case's 12,000 m². */
function scaleAreas({ row }: Draft): void {
  row['应动工面积(平方米)'] = Number(row['应动工面积(平方米)']) / 4;
  row['已动工面积(平方米)'] = Number(row['已动工面积(平方米)']) / 4;
}

const collection = <F>(name: string, features: F[]) => ({
  type: 'FeatureCollection' as const,
  name,
  示例数据: true as const,
  features,
});

/** The sample, the same on every run. */
export function makeSample(): Sample {
  const parks = parkSites.flatMap(draftPark);
  placeEdgeCases(parks);
  const { added, marks } = addProblems(parks);
  const statistics: StatisticsRow[] = [];
  for (const { site, drafts } of parks) {
    scaleOutput(drafts, site.outputYuanPerSquareMeter, random(`tax ${site.id}`));
    const sum = (heading: '年产值(万元)' | '年税收(万元)' | '已投资(万元)' | '从业人数') =>
      drafts.reduce((total, { row }) => total + Number(row[heading] ?? 0), 0);
    statistics.push(
      ...statisticsRows(site, {
        output: sum('年产值(万元)'),
        tax: sum('年税收(万元)'),
        invested: sum('已投资(万元)'),
        employees: sum('从业人数'),
      }),
    );
  }
  for (const { draft, suffix } of added) {
    if (suffix === null) {
      const original = parks
        .flatMap((p) => p.drafts)
        .find((d) => d.row.地块编号 === draft.row.地块编号)!;
      Object.assign(draft.row, original.row);
    } else draft.row.地块编号 = `${draft.row.园区编号}-${suffix}01`;
    if (suffix === 'B')
      Object.assign(draft.row, {
        '年产值(万元)': null,
        '年税收(万元)': null,
        统计年份: null,
        从业人数: null,
      });
  }
  const all = [...parks.flatMap((p) => p.drafts), ...added.map(({ draft }) => draft)];
  for (const { row } of all) fillContract(row);
  for (const { row } of all) if (row.地块编号 === '-') row.地块编号 = null;
  return {
    parks: collection('sample-parks 示例园区', parks.map(parkFeature)),
    plots: collection(
      'sample-plots 示例地块',
      all.map(
        ({ row, rings }): Feature<Polygon> => ({
          type: 'Feature',
          properties: row,
          geometry: { type: 'Polygon', coordinates: rings },
        }),
      ),
    ),
    roads: collection('sample-roads 示例道路', parks.flatMap(roadFeatures)),
    statistics: collection(
      'sample-statistics 示例统计',
      statistics.map((properties) => ({ type: 'Feature' as const, properties, geometry: null })),
    ),
    problems: marks.map(({ fault, draft }) => ({
      fault,
      id: draft.row.地块编号 as string | null,
      index: all.indexOf(draft),
    })),
    edges: all
      .filter((d) => d.about)
      .map((d) => ({ id: String(d.row.地块编号), about: d.about!, status: d.status ?? null })),
    fates: all.map((d) => d.fate),
  };
}
