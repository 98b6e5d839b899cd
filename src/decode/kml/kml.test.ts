import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainRows, plainShape } from '../../../data/fixtures/plain-rows';
import { Cancelled } from '../format';
import { geojson } from '../json/geojson';
import { kml } from './kml';

const checkpoint = async () => {};
const encoder = new TextEncoder();
const load = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../data/fixtures/${name}`, import.meta.url)));

async function readBytes(bytes: Uint8Array) {
  const { layers, issues } = await kml.read({ name: 'a.kml', bytes }, checkpoint);
  return { layers, layer: layers[0]!, issues, codes: issues.map((issue) => issue.code) };
}
const documentOf = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>d</name>${inner}</Document></kml>`;
const readText = (inner: string) => readBytes(encoder.encode(documentOf(inner)));
const point = '<Point><coordinates>106.5,29.5,0</coordinates></Point>';
const placemark = (inner: string) => `<Placemark>${inner}</Placemark>`;
const ring = '0,0 1,0 1,1 0,0';

describe('kml', () => {
  it('reads the three plots as GeoJSON has them', async () => {
    const bytes = load('three-plots.kml');
    expect(kml.sniff(bytes, 'x')).toBe(true);
    const { layer, issues } = await readBytes(bytes);
    const file = { name: 'b.geojson', bytes: load('three-plots.geojson') };
    const expected = (await geojson.read(file, checkpoint)).layers[0]!;
    expect(issues).toEqual([]);
    expect(layer).toMatchObject({ rowCount: 3, crs: 'CRS84', encoding: { encoding: 'utf-8' } });
    const known = plainRows(expected).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    );
    // The name of each placemark is one of its fields, so it makes no column.
    expect(plainRows(layer)).toEqual(known);
    for (const row of [0, 1, 2]) expect(plainShape(layer, row)).toEqual(plainShape(expected, row));
  });

  it('reads names, descriptions, untyped data and folders', async () => {
    const data =
      '<ExtendedData><Data name="编号"><displayName>x</displayName><value>0012</value></Data><Data name="面积"><value>1.5</value></Data><Data name="name"><value>z</value></Data><own:kind xmlns:own="u">k</own:kind></ExtendedData>';
    const { layer, issues } = await readText(
      `<Folder><name>甲 &amp; 乙</name>${placemark(`<name>一</name><description><![CDATA[<b>粗</b>]]></description>${data}${point}`)}<Folder><name><![CDATA[丙]]></name>${placemark('<name>二</name>')}</Folder></Folder>${placemark('')}<Placemark/>`,
    );
    expect(issues).toEqual([]);
    expect(plainRows(layer)).toEqual([
      {
        文件夹: '甲 & 乙',
        name: '一',
        description: '<b>粗</b>',
        编号: '0012',
        面积: 1.5,
        'name (2)': 'z',
        kind: 'k',
      },
      { 文件夹: '甲 & 乙/丙', name: '二' },
      {},
      {},
    ]);
    expect([0, 1, 2].map((row) => plainShape(layer, row).kind)).toEqual(['point', 'none', 'none']);
  });

  it('makes no column of a folder that holds everything', async () => {
    const { layer } = await readText(
      `<Folder><name>甲</name>${placemark('<name>一</name>')}</Folder>`,
    );
    expect(plainRows(layer)).toEqual([{ name: '一' }]);
  });

  it('types fields by their schema', async () => {
    const { layer } = await readText(
      '<Schema name="s" id="S"><SimpleField name="n" type="double"/><SimpleField name="t" type="string"/><SimpleField name="b" type="bool"/></Schema>' +
        placemark(
          '<ExtendedData><SchemaData schemaUrl="#S"><SimpleData name="n">1.50</SimpleData><SimpleData name="t">12</SimpleData><SimpleData name="b">1</SimpleData></SchemaData></ExtendedData>',
        ),
    );
    expect(plainRows(layer)).toEqual([{ n: 1.5, t: '12', b: true }]);
  });

  it('reads shapes of all kinds', async () => {
    const polygon = `<Polygon><outerBoundaryIs><LinearRing><coordinates>\n 0 , 0 ,5\n4,0 4,4\t</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon>`;
    const line = '<LineString><coordinates>0,0 1,1</coordinates></LineString>';
    const { layer, issues } = await readText(
      [
        polygon,
        line,
        `<MultiGeometry>${line}${line}</MultiGeometry>`,
        `<MultiGeometry>${point}<MultiGeometry>${line}</MultiGeometry></MultiGeometry>`,
        '<gx:Track><gx:coord>1 2 3</gx:coord></gx:Track>',
        '<Point><coordinates></coordinates></Point>',
      ]
        .map(placemark)
        .join(''),
    );
    expect([0, 1, 2, 3, 4, 5].map((row) => plainShape(layer, row).kind)).toEqual([
      'polygon',
      'line',
      'line',
      'mixed',
      'none',
      'none',
    ]);
    expect(plainShape(layer, 0).parts).toEqual([
      [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    ]);
    expect(issues.map(({ code, rows, values }) => [code, rows, values])).toEqual([
      ['height-dropped', [1], undefined],
      ['ring-not-closed', [1], { count: 1 }],
      ['geometry-empty', [6], undefined],
      ['kml-not-read', [], { found: 'Track × 1' }],
    ]);
  });

  it('reads prefixes, other namespaces and none', async () => {
    for (const text of [
      `<k:kml xmlns:k="http://earth.google.com/kml/2.1"><k:Placemark><k:name>一</k:name><k:Point><k:coordinates>106.5,29.5</k:coordinates></k:Point></k:Placemark></k:kml>`,
      `<kml><Placemark><name>一</name>${point}</Placemark></kml>`,
    ]) {
      const { layer, issues } = await readBytes(encoder.encode(text));
      expect(issues).toEqual([]);
      expect(plainRows(layer)).toEqual([{ name: '一' }]);
      expect(plainShape(layer, 0).parts).toEqual([[[[106.5, 29.5]]]]);
    }
  });

  it('reads the declared encoding, unless the bytes say otherwise', async () => {
    const text = `<?xml version="1.0" encoding="GBK"?><kml>${placemark(`<name>@</name>${point}`)}</kml>`;
    const gbk = encoder.encode(text);
    const bytes = Uint8Array.from(
      [...gbk].flatMap((byte) => (byte === 0x40 ? [0xbc, 0xd7] : [byte])),
    );
    const declared = await readBytes(bytes);
    expect(declared.layer.encoding).toEqual({ encoding: 'gb18030', from: 'mark' });
    expect(plainRows(declared.layer)[0]).toEqual({ name: '甲' });
    const lying = await readBytes(encoder.encode(text.replace('@', '甲')));
    expect(lying.layer.encoding).toEqual({ encoding: 'utf-8', from: 'content' });
    expect(plainRows(lying.layer)[0]).toEqual({ name: '甲' });
  });

  it('never expands entities', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('');
    const text = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY l0 "ha">${laughs}]><kml>${placemark(`<name>&l9;</name>${point}`)}</kml>`;
    const { layer, codes } = await readBytes(encoder.encode(text));
    expect(codes).toEqual(['kml-entities']);
    expect(plainRows(layer)[0]).toEqual({ name: '&l9;' });
  });

  it('keeps the rows around a broken placemark, and those before the end of a file that breaks off', async () => {
    const good = placemark(`<name>好</name>${point}`);
    const { layer, issues } = await readText(
      `${good}${placemark('<name>x</nam>')}${good}<Placemark><name>半`,
    );
    expect(layer.rowCount).toBe(3);
    expect(plainShape(layer, 1).kind).toBe('invalid');
    expect(issues).toMatchObject([
      { code: 'kml-placemark-broken', rows: [2] },
      { code: 'kml-cut', values: { rows: 3 } },
    ]);
    const unclosed = await readText(`<Placemark><name>一</name>${good}`);
    expect(unclosed.layer.rowCount).toBe(2);
  });

  it('refuses shapes that cannot be', async () => {
    const bad = ['1,x 2,2', '1,1', '1,1 2', '1e999,2 3,3'];
    const { layer, issues } = await readText(
      bad
        .map((text) => placemark(`<LineString><coordinates>${text}</coordinates></LineString>`))
        .join(''),
    );
    expect([...layer.geometry.kinds]).toEqual([5, 5, 5, 5]);
    expect(issues.map(({ code, rows }) => [code, rows])).toEqual([
      ['coordinates-not-numbers', [1, 3]],
      ['line-too-short', [2]],
      ['coordinates-not-finite', [4]],
    ]);
  });

  it('says when there is nothing, or too much', async () => {
    expect((await readText('<NetworkLink/>')).issues).toMatchObject([
      { code: 'kml-no-placemarks', severity: 'blocks' },
    ]);
    const huge = new Uint8Array(30 * 1024 * 1024 + 1);
    expect((await readBytes(huge)).issues).toMatchObject([
      { code: 'kml-too-large', values: { megabytes: 30 } },
    ]);
  });

  it('lets the user cancel', async () => {
    const bytes = encoder.encode(documentOf(placemark(point)));
    const cancelling = async () => {
      throw new Cancelled();
    };
    await expect(kml.read({ name: 'a.kml', bytes }, cancelling)).rejects.toThrow(Cancelled);
  });

  it('does not hang on forged nesting and tags without an end', async () => {
    const deep = `${'<MultiGeometry>'.repeat(20000)}${point}${'</MultiGeometry>'.repeat(20000)}`;
    expect((await readText(placemark(deep))).codes).toEqual(['geometry-collection-too-deep']);
    for (const text of [
      '<'.repeat(300000),
      '<a "'.repeat(300000),
      '<Folder>'.repeat(100000),
      `<Placemark>${ring}`.repeat(3000),
    ])
      await readText(text);
  });

  it('survives 2,500 damaged files', async () => {
    let rows = 0;
    const base = encoder.encode(
      documentOf(
        `<Schema id="S"><SimpleField name="n" type="int"/></Schema><Folder><name>甲</name>${placemark(`<name>一</name><ExtendedData><SchemaData schemaUrl="#S"><SimpleData name="n">1</SimpleData></SchemaData></ExtendedData><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry>`)}</Folder>${placemark(point)}`,
      ),
    );
    for (const bytes of mutations(base, 2500, 0)) {
      const { layers } = await kml.read({ name: 'f.kml', bytes }, checkpoint);
      rows += layers[0]?.rowCount ?? 0;
    }
    expect(rows).toBeGreaterThan(2500);
  });
});
