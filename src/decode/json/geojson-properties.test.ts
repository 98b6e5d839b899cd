import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  collection,
  feature,
  partsOf,
  polygon,
  scan,
  valueAt,
} from '../../../data/fixtures/scan-geojson';
import { withListedRows } from '../issue-collector';
import { cellKinds, cellText } from '../raw-layer';

describe('properties', () => {
  it('gives back any properties of any JSON', async () => {
    const properties = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a', 'b', '地块编号')),
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.jsonValue(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(properties, { maxLength: 6 }), async (rows) => {
        const text = JSON.stringify(collection(...rows.map((row) => feature(null, row))));
        const { layer, issues } = await scan(text);
        expect(issues.filter(({ severity }) => severity !== 'warns')).toEqual([]);
        const parsed = (JSON.parse(text) as { features: { properties: object }[] }).features;
        for (const [k, row] of parsed.entries()) {
          const entries = Object.entries(row.properties);
          const columns = layer!.columns.filter(({ kinds }) => kinds[k] !== cellKinds.missing);
          expect(new Set(columns.map(({ name }) => name))).toEqual(
            new Set(entries.map(([name]) => name)),
          );
          for (const [name, value] of entries)
            expect(valueAt(columns.find((column) => column.name === name)!, k)).toEqual(value);
        }
      }),
    );
  });

  it('marks each kind of cell and leaves NaN where there is no number', async () => {
    const { layer } = await scan(
      collection(
        feature(null, { a: 1.5, b: '甲', c: null, d: true }),
        feature(null, { b: 'x\n', a: '1.5', d: false, e: [1, { f: 2 }] }),
        feature(null),
      ),
    );
    const { number, text, missing, true: yes, false: no, json } = cellKinds;
    const kinds = Object.fromEntries(
      layer!.columns.map(({ name, kinds }) => [name, Array.from(kinds)]),
    );
    expect(kinds).toEqual({
      a: [number, text, missing],
      b: [text, text, missing],
      c: [cellKinds.null, missing, missing],
      d: [yes, no, missing],
      e: [missing, json, missing],
    });
    const [a, b] = layer!.columns;
    expect(Array.from(a!.numbers)).toEqual([1.5, NaN, NaN]);
    expect(a!.escaped).toBeNull();
    expect(Array.from(b!.escaped!)).toEqual([0, 1, 0]);
    expect(cellText(b!, 0)).toBe('甲');
    expect(cellText(a!, 1)).toBe('1.5');
    expect(Array.from(b!.numbers)).toEqual([NaN, NaN, NaN]);
  });

  it('takes prototype names as plain columns and escaped keys as the same column', async () => {
    const { layer } = await scan(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":1,"constructor":2,"na\\u006de":"x"}},{"type":"Feature","geometry":null,"properties":{"name":"y"}}]}',
    );
    expect(layer!.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'name']);
    expect(cellText(layer!.columns[2]!, 1)).toBe('y');
  });

  it('lets the last of doubled keys win, and tells', async () => {
    const result = await scan(
      '{"type":"Feature","properties":{"gone":1},"geometry":{"type":"Point","coordinates":[1,2],"coordinates":[3,4]},"properties":{"a":"text","a":7},"geometry":{"type":"Point","coordinates":[5,6]},"properties":{"a":"x","a":7}}',
    );
    expect(result.layer!.columns.map((column) => [column.name, valueAt(column, 0)])).toEqual([
      ['gone', undefined],
      ['a', 7],
    ]);
    expect(partsOf(result.layer!, 0)).toEqual([[[[5, 6]]]]);
    expect(new Set(codesOf(result))).toEqual(new Set(['warns duplicate-key']));
  });

  it('keeps ids of both kinds', async () => {
    const { layer, issues } = await scan(
      collection(
        { ...feature(null), id: 7 },
        feature(null),
        { ...feature(null), id: 'x' },
        { id: null, ...feature(null) },
      ),
    );
    expect(issues).toEqual([]);
    expect([0, 1, 2, 3].map((row) => valueAt(layer!.ids!, row))).toEqual([7, undefined, 'x', null]);
    expect((await scan(feature(null))).layer!.ids).toBeNull();
  });

  it('takes NaN in properties as unknown, and tells the column', async () => {
    const result = await scan(
      '{"type":"Feature","geometry":null,"properties":{"tax":NaN,"far":-Infinity,"a":1e999,"b":1}}',
    );
    expect(result.layer!.columns.map((column) => valueAt(column, 0))).toEqual([
      null,
      null,
      null,
      1,
    ]);
    expect(result.issues.map(({ code, field, severity }) => [code, field, severity])).toEqual([
      ['number-not-finite', 'tax', 'warns'],
      ['number-not-finite', 'far', 'warns'],
      ['number-not-finite', 'a', 'warns'],
    ]);
  });

  it('reads a very long text as a range', async () => {
    const { layer } = await scan(feature(polygon, { note: 'x'.repeat(3_000_000), after: 1 }));
    expect(layer!.columns[0]!.ends[0]! - layer!.columns[0]!.starts[0]!).toBe(3_000_000);
    expect(valueAt(layer!.columns[1]!, 0)).toBe(1);
  });

  it('keeps 512 columns and tells when there are more', async () => {
    const wide = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, k) => [`f${k}`, k]));
    expect(codesOf(await scan(feature(null, wide(512))))).toEqual([]);
    const result = await scan(feature(null, wide(513)));
    expect(codesOf(result)).toEqual(['warns too-many-columns']);
    expect(result.layer!.columns.length).toBe(512);
  });

  it('gives all rows of one finding, of which at most 1000 are listed and the others counted', async () => {
    const { issues } = await scan(
      collection(...Array.from({ length: 1003 }, () => ({ type: 'Feature', geometry: null }))),
    );
    expect(issues[0]!.rows.length).toBe(1003);
    const listed = issues.map(withListedRows);
    expect(listed).toMatchObject([{ code: 'properties-missing', moreRows: 3 }]);
    expect(listed[0]!.rows.length).toBe(1000);
  });
});
