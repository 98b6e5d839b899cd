#!/usr/bin/env node
// Industrial parks full of plots, the same bytes for the same options:
//   node e2e/bench/generate.mjs --n 10000 [--seed 42] [--tag 10k] [--out FOLDER]
// writes parks-TAG.geojson, plots-TAG.geojson and truth-TAG.json (the counts).
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '42' },
    tag: { type: 'string' },
    out: { type: 'string', default: 'data' },
  },
});
const wanted = Number(options.n);
const tag = options.tag ?? (wanted >= 1000 ? `${wanted / 1000}k` : String(wanted));
const plotsPerPark = 200;
const earthRadiusMeters = 6_378_137;
const origin = { longitude: 106.5, latitude: 29.5 };

const places = ['渝北', '两江', '璧山', '江津', '永川', '涪陵', '长寿', '北碚', '合川', '铜梁'];
const kinds = ['高新技术产业园', '经济技术开发区', '智能制造产业园', '新材料产业园', '临港物流园'];
const firstWords = ['华', '瑞', '恒', '鼎', '盛', '泰', '宏', '金', '信', '科', '远', '联'];
const trades = [
  '精密机械',
  '汽车部件',
  '电子科技',
  '生物制药',
  '新能源',
  '建材',
  '智能装备',
  '物流',
];
const landUses = ['M1', 'M1', 'M2', 'M2', 'M2', 'M3', 'W1', 'B29', 'M0'];
const levels = ['国家级', '市级', '区县级'];
/** Share of the plots, and 万元 of output per hectare where there is production. */
const categories = [
  { share: 0.46, id: 'built', name: '已建成投产', intensity: 5500 },
  { share: 0.11, id: 'low-efficiency', name: '低效用地', intensity: 900 },
  { share: 0.08, id: 'standard-plot', name: '标准地', intensity: null },
  { share: 0.1, id: 'under-construction', name: '在建', intensity: null },
  { share: 0.09, id: 'idle', name: '闲置', intensity: null },
  { share: 0.09, id: 'unsupplied', name: '未供应', intensity: null },
  { share: 0.05, id: 'approved-unsupplied', name: '批而未供', intensity: null },
  { share: 0.02, id: 'storage', name: '仓储物流', intensity: 2100 },
];

let state = Number(options.seed) >>> 0;

/** The next number of a seeded series (mulberry32), in [0, 1). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const between = (low, high) => low + (high - low) * random();
const wholeBetween = (low, high) => Math.floor(between(low, high + 1));
const pick = (list) => list[Math.floor(random() * list.length)];
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const round = (value, digits) => Number(value.toFixed(digits));
const day = (from, to) =>
  [wholeBetween(from, to), wholeBetween(1, 12), wholeBetween(1, 28)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

function pickCategory() {
  let rest = random();
  for (const category of categories) {
    rest -= category.share;
    if (rest < 0) return category;
  }
  return categories[0];
}

function vertexCount() {
  const luck = random();
  if (luck < 0.28) return wholeBetween(5, 7);
  if (luck < 0.7) return wholeBetween(8, 16);
  return luck < 0.93 ? wholeBetween(17, 32) : wholeBetween(33, 60);
}

/** Cuts land into plots with roads between them until each is near a size drawn from life. */
function subdivide(land, depth = 0) {
  const [x0, y0, x1, y1] = land;
  const [width, height] = [x1 - x0, y1 - y0];
  const target = Math.min(290_000, Math.max(5500, 26_000 * Math.exp(0.85 * normal())));
  const area = width * height;
  if (area <= target * 1.35 || area < 12_000 || Math.min(width, height) < 55) return [land];
  const road = depth < 2 ? between(30, 50) : depth < 5 ? between(14, 24) : between(1, 12);
  const share = between(0.36, 0.64);
  if (width >= height) {
    const middle = x0 + width * share;
    return [
      ...subdivide([x0, y0, middle - road / 2, y1], depth + 1),
      ...subdivide([middle + road / 2, y0, x1, y1], depth + 1),
    ];
  }
  const middle = y0 + height * share;
  return [
    ...subdivide([x0, y0, x1, middle - road / 2], depth + 1),
    ...subdivide([x0, middle + road / 2, x1, y1], depth + 1),
  ];
}

/** Counter-clockwise ring of a rectangle with so many vertices, its edges drawn in a little. */
function ringOf([x0, y0, x1, y1], vertices) {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  const inward = [
    [0, 1],
    [-1, 0],
    [0, -1],
    [1, 0],
  ];
  const depth = Math.min(2.5, Math.min(x1 - x0, y1 - y0) * 0.02);
  return corners.flatMap(([x, y], side) => {
    const [nextX, nextY] = corners[(side + 1) % 4];
    const extra = Math.floor((vertices - 4 + side) / 4);
    const points = Array.from({ length: extra }, (_, i) => {
      const share = (i + 1) / (extra + 1);
      const drawn = random() * depth;
      return [
        x + (nextX - x) * share + inward[side][0] * drawn,
        y + (nextY - y) * share + inward[side][1] * drawn,
      ];
    });
    return [[x, y], ...points];
  });
}

/** Polygons of a plot: 2 % in two parts, 4 % with a hole. */
function plotPolygons(cell) {
  const [x0, y0, x1, y1] = cell;
  const [width, height] = [x1 - x0, y1 - y0];
  const vertices = vertexCount();
  const luck = random();
  if (luck < 0.02 && width > 80) {
    const middle = x0 + width * between(0.4, 0.6);
    const half = Math.max(5, vertices >> 1);
    return [[ringOf([x0, y0, middle - 4, y1], half)], [ringOf([middle + 4, y0, x1, y1], half)]];
  }
  if (luck < 0.06 && Math.min(width, height) > 70) {
    const [x, y] = [x0 + width * between(0.3, 0.45), y0 + height * between(0.3, 0.45)];
    const hole = [x, y, x + width * between(0.1, 0.22), y + height * between(0.1, 0.22)];
    return [[ringOf(cell, vertices), ringOf(hole, wholeBetween(5, 8)).reverse()]];
  }
  return [[ringOf(cell, vertices)]];
}

/** From metres around a park's turned centre to the text of GeoJSON coordinates. */
function drawer(centre, turn) {
  const degrees = 180 / Math.PI / earthRadiusMeters;
  const latitude = origin.latitude + centre.y * degrees;
  const perMeterEast = degrees / Math.cos((latitude * Math.PI) / 180);
  const longitude = origin.longitude + centre.x * perMeterEast;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const point = ([x, y]) =>
    `[${(longitude + (x * cos - y * sin) * perMeterEast).toFixed(7)},` +
    `${(latitude + (x * sin + y * cos) * degrees).toFixed(7)}]`;
  const ring = (points) => `[${[...points, points[0]].map(point).join(',')}]`;
  return (polygons) => {
    const texts = polygons.map((rings) => `[${rings.map(ring).join(',')}]`);
    return texts.length === 1
      ? `{"type":"Polygon","coordinates":${texts[0]}}`
      : `{"type":"MultiPolygon","coordinates":[${texts.join(',')}]}`;
  };
}

function plotProperties(park, index, hectares) {
  const category = pickCategory();
  const isSupplied = !category.id.endsWith('unsupplied');
  const luck = random();
  const otherPark = parkId((park.index + 1) % parkCount);
  const output = category.intensity
    ? round(hectares * category.intensity * Math.exp(0.6 * normal()), 2)
    : pick([0, null]);
  return {
    id: `${park.id}-${String(index).padStart(5, '0')}`,
    park_id: luck < 0.03 ? null : luck < 0.04 ? otherPark : park.id,
    name: `${park.name}${pick(['A', 'B', 'C', 'D'])}-${wholeBetween(1, 40)}-${wholeBetween(1, 30)}号地块`,
    category: category.id,
    category_cn: category.name,
    land_use: pick(landUses),
    enterprise: isSupplied
      ? `重庆${pick(firstWords)}${pick(firstWords)}${pick(trades)}有限公司`
      : null,
    output_value: output,
    investment: isSupplied ? round(hectares * 3800 * Math.exp(0.5 * normal()), 2) : null,
    tax: output ? round(output * between(0.01, 0.06), 2) : null,
    employees: output ? Math.round(hectares * between(8, 90)) : null,
    far: isSupplied ? round(between(0.4, 2.6), 2) : null,
    declared_area_ha: random() < 0.01 ? null : round(hectares * between(0.97, 1.03), 4),
    supply_date: isSupplied ? day(2004, 2022) : null,
    completion_date: category.intensity ? day(2010, 2024) : null,
  };
}

function parkId(index) {
  return `P${String(index + 1).padStart(5, '0')}`;
}

/** Writes features one by one, so that a million of them need no memory. */
function openCollection(name) {
  const file = openSync(join(options.out, `${name}-${tag}.geojson`), 'w');
  const crs = '{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}';
  writeSync(file, `{"type":"FeatureCollection","name":"${name}","crs":${crs},"features":[\n`);
  let separator = '';
  return {
    add(features) {
      const texts = features.map(
        ({ properties, geometry }) =>
          `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${geometry}}`,
      );
      writeSync(file, separator + texts.join(',\n'));
      separator = ',\n';
    },
    close() {
      writeSync(file, '\n]}\n');
      closeSync(file);
    },
  };
}

mkdirSync(options.out, { recursive: true });
const parkCount = Math.max(1, Math.ceil(wanted / plotsPerPark));
const parksPerRow = Math.ceil(Math.sqrt(parkCount));
const spacing = Math.sqrt(plotsPerPark * 42_000) * 1.9;
const plots = openCollection('plots');
const parks = openCollection('parks');
const truth = { n: 0, parks: 0, outside: 0, categories: {}, perParkByConstruction: {} };

while (truth.n < wanted) {
  const index = truth.parks++;
  const park = { index, id: parkId(index), name: pick(places) + pick(kinds) };
  const centre = {
    x: ((index % parksPerRow) - parksPerRow / 2) * spacing,
    y: (Math.floor(index / parksPerRow) - parksPerRow / 2) * spacing,
  };
  const draw = drawer(centre, between(-0.35, 0.35));
  const area = plotsPerPark * 34_000 * between(0.85, 1.15);
  const width = Math.sqrt(area * between(0.7, 1.4));
  const land = [-width / 2, -area / width / 2, width / 2, area / width / 2];
  const boundary = ringOf([land[0] - 80, land[1] - 80, land[2] + 80, land[3] + 80], 120);
  const cells = subdivide(land).slice(0, wanted - truth.n);

  let inside = 0;
  let freeX = land[0];
  const features = cells.map((cell, i) => {
    let [x0, y0, x1, y1] = cell;
    // Beyond the park's edge, side by side.
    if (random() < 0.015) {
      [x0, x1] = [freeX, freeX + Math.min(x1 - x0, 260)];
      [y0, y1] = [land[3] + 150, land[3] + 150 + Math.min(y1 - y0, 260)];
      freeX = x1 + 20;
      truth.outside++;
    } else inside++;
    const properties = plotProperties(park, truth.n + i, ((x1 - x0) * (y1 - y0)) / 1e4);
    truth.categories[properties.category] = (truth.categories[properties.category] ?? 0) + 1;
    return { properties, geometry: draw(plotPolygons([x0, y0, x1, y1])) };
  });
  plots.add(features);
  parks.add([
    {
      properties: {
        id: park.id,
        name: park.name,
        level: pick(levels),
        founded: day(1993, 2018),
        leading_industry: pick(trades),
      },
      geometry: draw([[boundary]]),
    },
  ]);
  truth.n += cells.length;
  truth.perParkByConstruction[park.id] = inside;
}
plots.close();
parks.close();
writeFileSync(join(options.out, `truth-${tag}.json`), JSON.stringify(truth));
