import type { Point, Ring } from './local-frame';
import { rotate } from './park-outline';
import type { ParkSite } from './park-sites';
import { type Random, random } from './random';
import { withPointsBetween } from './split-block';

export interface Road {
  name: string;
  class: 'main' | 'street';
  widthMeters: number;
  line: Point[];
}

/** A block between roads, in grid coordinates (u, v), with the cell of main roads it lies in. */
export interface Block {
  ring: Ring;
  cell: string;
  /** A green strip along a main road, not to be split into plots of firms. */
  strip: boolean;
}

/** The streets of a park in a gently bent, turned grid. */
export interface StreetGrid {
  toLocal(uv: Point): Point;
  uLines: number[];
  vLines: number[];
  blocks: Block[];
  roads: Road[];
}

interface Rect {
  u: [number, number];
  v: [number, number];
  /** Half widths of the roads around: left, right, bottom, top. */
  gaps: [number, number, number, number];
}

const mainNames = [
  '迎宾',
  '创业',
  '科园',
  '腾飞',
  '兴业',
  '金科',
  '长青',
  '同心',
  '云谷',
  '临江',
  '智造',
  '宏图',
];
const streetNames = [
  '精工',
  '锦程',
  '丰收',
  '桃源',
  '石榴',
  '香樟',
  '银杏',
  '玉兰',
  '白鹭',
  '翠竹',
  '清泉',
  '朝阳',
  '望江',
  '新桥',
  '双龙',
  '梧桐',
];
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function bend(site: ParkSite, half: Point): (uv: Point) => Point {
  const dice = random(`bend ${site.id}`);
  const [a, b] = [dice.between(45, 85), dice.between(45, 95)];
  const [lu, lv] = [dice.between(2800, 3800), dice.between(2600, 3600)];
  const [pu, pv] = [dice.between(0, 6.28), dice.between(0, 6.28)];
  const scale = Math.min(1, Math.max(half[0], half[1]) / 1400);
  return ([u, v]) =>
    rotate(
      [
        u + scale * a * Math.sin((v / lv) * 2 * Math.PI + pv),
        v + scale * b * Math.sin((u / lu) * 2 * Math.PI + pu),
      ],
      site.turn,
    );
}

function lines(dice: Random, reach: number, low: number, high: number): number[] {
  const out: number[] = [];
  for (let at = -reach + dice.between(0, low); at < reach; at += dice.between(low, high))
    out.push(at);
  return out;
}

/** Straight in the grid, so with points every 90 m to follow the bend. */
function gridLine(toLocal: (uv: Point) => Point, from: Point, to: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 90));
  return Array.from({ length: steps + 1 }, (_, i) =>
    toLocal([from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps]),
  );
}

/** The rectangle with cut corners: wide cuts where two main roads meet. */
function chamfered({ u, v, gaps }: Rect): Ring {
  const [u0, u1] = u;
  const [v0, v1] = v;
  const cut = (a: number, b: number) => {
    const meters = a > 11 && b > 11 ? 16 : a > 11 || b > 11 ? 8 : 5;
    return Math.min(meters, (u1 - u0) / 4, (v1 - v0) / 4);
  };
  const [sw, se] = [cut(gaps[0], gaps[2]), cut(gaps[1], gaps[2])];
  const [ne, nw] = [cut(gaps[1], gaps[3]), cut(gaps[0], gaps[3])];
  return [
    [u0 + sw, v0],
    [u1 - se, v0],
    [u1, v0 + se],
    [u1, v1 - ne],
    [u1 - ne, v1],
    [u0 + nw, v1],
    [u0, v1 - nw],
    [u0, v0 + sw],
  ];
}

function splitCell(
  rect: Rect,
  dice: Random,
  onStreet: (from: Point, to: Point, width: number) => void,
  out: Rect[],
): void {
  const [w, h] = [rect.u[1] - rect.u[0], rect.v[1] - rect.v[0]];
  const wanted = dice.logNormal(78000, 0.35);
  const long = Math.max(w, h);
  if (w * h < wanted * 1.25 || long < 260) {
    out.push(rect);
    return;
  }
  const width = dice.pick([12, 12, 14, 16, 18]);
  const axis = w * dice.between(0.85, 1.15) >= h ? 0 : 1;
  const [low, high] = axis === 0 ? rect.u : rect.v;
  const at = low + (high - low) * dice.between(0.38, 0.62);
  const [a, b]: [Rect, Rect] = [
    { u: [...rect.u], v: [...rect.v], gaps: [...rect.gaps] },
    { u: [...rect.u], v: [...rect.v], gaps: [...rect.gaps] },
  ];
  (axis === 0 ? a.u : a.v)[1] = at - width / 2;
  (axis === 0 ? b.u : b.v)[0] = at + width / 2;
  a.gaps[axis * 2 + 1] = width / 2;
  b.gaps[axis * 2] = width / 2;
  // The centre line runs on to the centre lines of the roads that it meets.
  if (axis === 0) onStreet([at, rect.v[0] - rect.gaps[2]], [at, rect.v[1] + rect.gaps[3]], width);
  else onStreet([rect.u[0] - rect.gaps[0], at], [rect.u[1] + rect.gaps[1], at], width);
  splitCell(a, dice, onStreet, out);
  splitCell(b, dice, onStreet, out);
}

const shuffled = (words: readonly string[], dice: Random): string[] =>
  words
    .map((word) => ({ word, key: dice.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word);

/** Main roads, streets and the blocks between them over the whole extent of a park. */
export function streetGrid(site: ParkSite, half: Point): StreetGrid {
  const dice = random(`streets ${site.id}`);
  const toLocal = bend(site, half);
  const reach: Point = [half[0] * 1.3 + 800, half[1] * 1.3 + 800];
  const uLines = lines(dice, reach[0], 560, 860);
  const vLines = lines(dice, reach[1], 480, 740);
  const widths = {
    u: uLines.map(() => dice.pick([24, 28, 32])),
    v: vLines.map(() => dice.pick([24, 28, 32])),
  };
  const avenue = Math.floor(vLines.length / 2);
  widths.v[avenue] = 36;
  const prefix = site.name.slice(0, 2);
  const names = shuffled(mainNames, dice);
  const streets = shuffled(streetNames, dice);
  const roads: Road[] = [];
  const blocks: Block[] = [];
  vLines.forEach((v, j) => {
    const line = gridLine(toLocal, [-reach[0], v], [reach[0], v]);
    roads.push({
      name: j === avenue ? `${prefix}大道` : `${names[j % names.length]}大道`,
      class: 'main',
      widthMeters: widths.v[j]!,
      line,
    });
  });
  uLines.forEach((u, i) => {
    const name = names[(i + vLines.length) % names.length]!;
    roads.push({
      name: `${name}路`,
      class: 'main',
      widthMeters: widths.u[i]!,
      line: gridLine(toLocal, [u, -reach[1]], [u, reach[1]]),
    });
  });
  // Green strips accompany the avenue on both sides.
  const strip = 22;
  // Bent edges of unlike length part a little; this keeps them from meeting.
  const seam = 2;
  let named = 0;
  for (let i = 0; i + 1 < uLines.length; i++)
    for (let j = 0; j + 1 < vLines.length; j++) {
      const [left, right, bottom, top] = [
        widths.u[i]! / 2,
        widths.u[i + 1]! / 2,
        widths.v[j]! / 2,
        widths.v[j + 1]! / 2,
      ];
      const rect: Rect = {
        u: [uLines[i]! + left, uLines[i + 1]! - right],
        v: [vLines[j]! + bottom, vLines[j + 1]! - top],
        gaps: [left, right, bottom, top],
      };
      const cell = `${i}-${j}`;
      const green = (v0: number, v1: number) =>
        blocks.push({
          ring: withPointsBetween(chamfered({ u: rect.u, v: [v0, v1], gaps: [0, 0, 0, 0] }), 90),
          cell,
          strip: true,
        });
      if (j === avenue) {
        green(rect.v[0], rect.v[0] + strip);
        rect.v[0] += strip + seam;
        rect.gaps[2] += strip + seam;
      } else if (j + 1 === avenue) {
        green(rect.v[1] - strip, rect.v[1]);
        rect.v[1] -= strip + seam;
        rect.gaps[3] += strip + seam;
      }
      const rects: Rect[] = [];
      splitCell(
        rect,
        dice,
        (from, to, width) => {
          const name = `${streets[Math.floor(named / 4) % streets.length]}${numerals[(named + Math.floor(named / 64) * 4) % 4]}路`;
          named++;
          roads.push({
            name,
            class: 'street',
            widthMeters: width,
            line: gridLine(toLocal, from, to),
          });
        },
        rects,
      );
      for (const each of rects) blocks.push({ ring: chamfered(each), cell, strip: false });
    }
  return { toLocal, uLines, vLines, blocks, roads };
}
