import type { Position } from 'geojson';
import { intersect, isInside, ringArea, shapeArea } from './clip';
import { centerOf, fromPolygon, sharedArea, toPolygon } from './geojson-shape';
import type { Point, Shape } from './local-frame';
import type { Draft, ParkDraft } from './make-sample';

/** One deliberate fault of the sample. `id` is the plot's number as written, `null` where that is the fault. */
export interface Problem {
  fault:
    | 'self-intersection'
    | 'overlap'
    | 'duplicate'
    | 'sliver'
    | 'across-border'
    | 'outside'
    | 'no-id'
    | 'no-land-use'
    | 'no-park-no-area'
    | 'status-conflict'
    | 'impossible-date';
  id: string | null;
  /** 0-based position among the features of plots.geojson. */
  index: number;
}

const freeOf = (shape: Shape, drafts: readonly Draft[], except: Draft, park: ParkDraft) =>
  drafts.every(
    (other) => other === except || sharedArea(shape, fromPolygon(other.rings, park.frame)) < 0.01,
  );

const quads = (park: ParkDraft) =>
  park.drafts.filter(
    (d) => !d.edge && d.rings.length === 1 && d.fate === 'built' && d.use.kind === 'industry',
  );

/** A corner digitised twice: the ring crosses itself in a loop of some 25 m². */
function loopedCorner(shape: Shape): Shape[] {
  const ring = shape[0]!;
  return ring.map((corner, i) => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    const after = ring[(i + 1) % ring.length]!;
    const unit = (a: Point, b: Point): Point => {
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    };
    const [on, up] = [unit(before, corner), unit(corner, after)];
    const at = (x: number, y: number): Point => [
      corner[0] + on[0] * x + up[0] * y,
      corner[1] + on[1] * x + up[1] * y,
    ];
    return [[...ring.slice(0, i), at(5, 0.6), at(1.8, -5), ...ring.slice(i + 1)]];
  });
}

function selfIntersection(park: ParkDraft): Draft {
  for (const draft of quads(park)) {
    const shape = fromPolygon(draft.rings, park.frame);
    if (shapeArea(shape) < 9000) continue;
    for (const looped of loopedCorner(shape)) {
      // The loop winds the other way, so the signed area falls short of the covered ground.
      const pieces = intersect([looped], [looped]);
      const covered = pieces.reduce((sum, s) => sum + shapeArea(s), 0);
      if (
        covered - ringArea(looped[0]!) < 5 ||
        !pieces.every((p) => freeOf(p, park.drafts, draft, park))
      )
        continue;
      draft.rings = toPolygon(looped, park.frame);
      return draft;
    }
  }
  throw new Error(`no plot of ${park.site.id} takes a self-intersection: expected a free corner`);
}

/** Moves one shared edge 6 m into the neighbour. */
function overlap(park: ParkDraft): [Draft, Draft] {
  const key = (p: Position) => `${p[0]},${p[1]}`;
  for (const a of quads(park))
    for (const b of quads(park)) {
      if (a === b || a.block !== b.block || a.rings[0]!.length > 8) continue;
      const theirs = new Set(b.rings[0]!.map(key));
      const open = a.rings[0]!.slice(0, -1);
      const shared = open.map((p, i) => (theirs.has(key(p)) ? i : -1)).filter((i) => i >= 0);
      if (shared.length !== 2) continue;
      const shape = fromPolygon(a.rings, park.frame);
      const [from, to] = [centerOf(shape), centerOf(fromPolygon(b.rings, park.frame))];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const moved: Shape = [
        shape[0]!.map(
          (p, i): Point =>
            shared.includes(i)
              ? [p[0] + (6 * (to[0] - from[0])) / length, p[1] + (6 * (to[1] - from[1])) / length]
              : p,
        ),
      ];
      const ground = sharedArea(moved, fromPolygon(b.rings, park.frame));
      if (ground < 300 || ground > 1500) continue;
      if (
        !park.drafts.every(
          (o) => o === a || o === b || sharedArea(moved, fromPolygon(o.rings, park.frame)) < 0.01,
        )
      )
        continue;
      a.rings = toPolygon(moved, park.frame);
      return [a, b];
    }
  throw new Error(`no pair of plots of ${park.site.id} shares one plain edge`);
}

/** Pushes the edge that looks at the park's border 24 m outwards. */
function acrossBorder(park: ParkDraft): Draft {
  for (const draft of quads(park)) {
    const shape = fromPolygon(draft.rings, park.frame);
    const [cx, cy] = centerOf(shape);
    for (let i = 0; i < shape[0]!.length; i++) {
      const j = (i + 1) % shape[0]!.length;
      const [a, b] = [shape[0]![i]!, shape[0]![j]!];
      if (Math.hypot(b[0] - a[0], b[1] - a[1]) < 70) continue;
      const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const length = Math.hypot(middle[0] - cx, middle[1] - cy);
      const out: Point = [((middle[0] - cx) / length) * 24, ((middle[1] - cy) / length) * 24];
      const beyond: Point = [middle[0] + out[0], middle[1] + out[1]];
      if (
        park.outline.some((s) => isInside(beyond, s)) ||
        park.water.some((s) => isInside(beyond, s))
      )
        continue;
      const moved: Shape = [
        shape[0]!.map((p, k): Point => (k === i || k === j ? [p[0] + out[0], p[1] + out[1]] : p)),
      ];
      const inside = intersect([moved], park.outline).reduce((sum, s) => sum + shapeArea(s), 0);
      const share = 1 - inside / shapeArea(moved);
      if (share < 0.04 || share > 0.3 || !freeOf(moved, park.drafts, draft, park)) continue;
      draft.rings = toPolygon(moved, park.frame);
      return draft;
    }
  }
  throw new Error(`no plot of ${park.site.id} lies along the border`);
}

/** A copy of a plot's ground, some 200 m beyond the border. */
function outside(park: ParkDraft): Draft {
  for (const draft of quads(park)) {
    const shape = fromPolygon(draft.rings, park.frame);
    if (shapeArea(shape) > 16000 || shapeArea(shape) < 8000) continue;
    const [cx, cy] = centerOf(shape);
    for (const reach of [400, 600, 900]) {
      const length = Math.hypot(cx, cy);
      const moved: Shape = [
        shape[0]!.map(([x, y]): Point => [x + (cx / length) * reach, y + (cy / length) * reach]),
      ];
      const near = moved[0]!.map(
        ([x, y]): Point => [x - (cx / length) * 120, y - (cy / length) * 120],
      );
      if (intersect([moved, [near]], [...park.outline, ...park.water]).length > 0) continue;
      return {
        ...draft,
        row: {
          ...draft.row,
          地块名称: `${park.site.name.slice(0, 2)}园外-1号地块`,
          电子监管号: null,
        },
        rings: toPolygon(moved, park.frame),
      };
    }
  }
  throw new Error(`no ground beyond ${park.site.id}`);
}

/** A strip of 1 cm along a plot's edge, in the street before it: what two surveys leave between them. */
function sliver(park: ParkDraft): Draft {
  for (const draft of quads(park)) {
    const shape = fromPolygon(draft.rings, park.frame);
    for (let i = 0; i < shape[0]!.length; i++) {
      const [a, b] = [shape[0]![i]!, shape[0]![(i + 1) % shape[0]!.length]!];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (length < 50) continue;
      const n: Point = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
      const off = (p: Point, m: number): Point => [p[0] + n[0] * m, p[1] + n[1] * m];
      const thin: Shape = [[off(b, 0.02), off(a, 0.02), off(a, 0.031)]];
      const probe: Shape = [[off(a, 0.1), off(a, 3), off(b, 3), off(b, 0.1)]];
      if (!freeOf(probe, park.drafts, draft, park)) continue;
      return {
        ...draft,
        row: {
          ...draft.row,
          地块名称: `${draft.row.地块名称}（边角）`,
          '合同面积(平方米)': 0.3,
          电子监管号: null,
          '年产值(万元)': null,
          '年税收(万元)': null,
          从业人数: null,
          统计年份: null,
        },
        rings: toPolygon(thin, park.frame),
      };
    }
  }
  throw new Error(`no street edge in ${park.site.id}`);
}

/** Puts the deliberate faults into the parks, one or two in each; added rows come last. */
export function addProblems(parks: readonly ParkDraft[]): {
  added: { draft: Draft; suffix: string | null }[];
  marks: { fault: Problem['fault']; draft: Draft }[];
} {
  const park = (id: string) => parks.find((p) => p.site.id === id)!;
  const marks: { fault: Problem['fault']; draft: Draft }[] = [];
  const mark = (fault: Problem['fault'], draft: Draft) => {
    draft.edge = true;
    marks.push({ fault, draft });
    return draft;
  };
  mark('self-intersection', selfIntersection(park('ZP')));
  for (const draft of overlap(park('JW'))) mark('overlap', draft);
  mark('across-border', acrossBorder(park('XD')));
  const free = (id: string, fate: string) =>
    park(id)
      .drafts.filter((d) => !d.edge && d.fate === fate && d.use.kind === 'industry')
      .at(-1)!;
  mark('no-id', free('SX', 'built')).row.地块编号 = '-';
  const noUse = mark('no-land-use', free('ST', 'built')).row;
  for (const heading of ['地类编码', '地类名称', '规划用途'] as const) noUse[heading] = null;
  const noPark = mark('no-park-no-area', free('YQ', 'built')).row;
  noPark.园区编号 = null;
  noPark['合同面积(平方米)'] = null;
  mark('status-conflict', free('QY', 'idle-1y')).row.状态 = '已建成';
  mark('impossible-date', free('ST', 'building')).row.约定竣工日期 = '2027-02-30';
  const original = free('YQ', 'built');
  original.edge = true;
  const copy: Draft = {
    ...original,
    row: { ...original.row },
    rings: original.rings.map((ring) => ring.map((p) => [...p])),
  };
  const added = [
    { draft: mark('duplicate', copy), suffix: null },
    { draft: mark('sliver', sliver(park('QY'))), suffix: 'A' },
    { draft: mark('outside', outside(park('SX'))), suffix: 'B' },
  ];
  return { added, marks };
}
