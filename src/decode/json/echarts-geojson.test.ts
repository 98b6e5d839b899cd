import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainRows, plainShape } from '../../../data/fixtures/plain-rows';
import { echartsGeojson } from './echarts-geojson';

const checkpoint = async () => {};
const encoder = new TextEncoder();
const zigzag = (value: number) => String.fromCharCode(((value << 1) ^ (value >> 31)) + 64);

/** As the encoder of ECharts packs a ring: the first point is a difference to the offset. */
function pack(ring: number[][], scale = 1024): [string, number[]] {
  const whole = ring.map((point) => point.map((value) => Math.round(value * scale)));
  const offset = whole[0]!;
  let [x, y] = offset as [number, number];
  let text = '';
  for (const [nextX, nextY] of whole as [number, number][]) {
    text += zigzag(nextX - x) + zigzag(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return [text, offset];
}
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const [shell, shellOffset] = pack(square(106.5, 29.5, 0.5));
const [hole, holeOffset] = pack(square(106.625, 29.625, 0.125));
const [path, pathOffset] = pack([
  [106.5, 29.5],
  [106.25, 29.75],
]);
const feature = (geometry: object, properties: object = { name: '甲', id: '0012' }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const mapOf = (features: object[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', UTF8Encoding: true, ...more, features });
const polygon = feature({
  type: 'Polygon',
  coordinates: [shell, hole],
  encodeOffsets: [shellOffset, holeOffset],
});

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const { layers, issues } = await echartsGeojson.read({ name: 'map.json', bytes }, checkpoint);
  return { layers, layer: layers[0]!, issues, codes: issues.map((issue) => issue.code) };
}

describe('maps of ECharts', () => {
  it('decodes polygons, lines and points', async () => {
    const text = mapOf([
      polygon,
      feature({
        type: 'MultiPolygon',
        coordinates: [[shell], [hole]],
        encodeOffsets: [[shellOffset], [holeOffset]],
      }),
      feature({ type: 'LineString', coordinates: path, encodeOffsets: pathOffset }),
      feature({ type: 'Point', coordinates: [106.5, 29.5] }),
    ]);
    expect(echartsGeojson.sniff(encoder.encode(text), 'x')).toBe(true);
    const { layer, issues } = await read(text);
    expect(issues).toMatchObject([{ code: 'echarts-simplified', severity: 'warns' }]);
    expect(plainRows(layer)[0]).toEqual({ name: '甲', id: '0012' });
    expect(plainShape(layer, 0)).toEqual({
      kind: 'polygon',
      parts: [[square(106.5, 29.5, 0.5), square(106.625, 29.625, 0.125)]],
    });
    expect(plainShape(layer, 1).parts).toEqual([
      [square(106.5, 29.5, 0.5)],
      [square(106.625, 29.625, 0.125)],
    ]);
    expect(plainShape(layer, 2)).toEqual({
      kind: 'line',
      parts: [
        [
          [
            [106.5, 29.5],
            [106.25, 29.75],
          ],
        ],
      ],
    });
    expect(plainShape(layer, 3).kind).toBe('point');
  });

  it('takes another scale, and the mark at the end', async () => {
    const [packed, offset] = pack(square(1, 2, 3), 100);
    const features = [feature({ type: 'Polygon', coordinates: [packed], encodeOffsets: [offset] })];
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features,
      UTF8Encoding: true,
      UTF8Scale: 100,
    });
    expect(echartsGeojson.sniff(encoder.encode(text), 'x')).toBe(true);
    expect(plainShape((await read(text)).layer, 0).parts).toEqual([[square(1, 2, 3)]]);
  });

  it('keeps rows whose shape cannot be unpacked', async () => {
    const broken = [
      { type: 'Polygon', coordinates: [shell, hole], encodeOffsets: [shellOffset] },
      { type: 'Polygon', coordinates: [`${shell}@`], encodeOffsets: [shellOffset] },
      { type: 'Polygon', coordinates: [shell], encodeOffsets: [['a', 1]] },
      { type: 'Polygon', coordinates: 5, encodeOffsets: [shellOffset] },
    ];
    const { layer, issues } = await read(
      mapOf([polygon, ...broken.map((geometry) => feature(geometry))]),
    );
    expect(layer.rowCount).toBe(5);
    expect([...layer.geometry.kinds].slice(1)).toEqual([0, 0, 0, 0]);
    expect(issues).toMatchObject([
      { code: 'echarts-simplified' },
      { code: 'echarts-shape-broken', rows: [2, 3, 4, 5] },
    ]);
  });

  it('leaves plain GeoJSON alone, and names broken JSON', async () => {
    expect(
      echartsGeojson.sniff(encoder.encode('{"type":"FeatureCollection","features":[]}'), 'x'),
    ).toBe(false);
    const text = mapOf([polygon]);
    expect((await read(text.slice(0, -5))).codes).toEqual(['json-truncated']);
    expect((await read('{"UTF8Encoding":true}')).codes).toEqual(['echarts-invalid']);
  });

  it('survives 2,000 damaged files', async () => {
    let rows = 0;
    for (const bytes of mutations(encoder.encode(mapOf([polygon, polygon])), 2000, 0)) {
      const { layers } = await read(bytes);
      rows += layers[0]?.rowCount ?? 0;
    }
    expect(rows).toBeGreaterThan(100);
  });
});
