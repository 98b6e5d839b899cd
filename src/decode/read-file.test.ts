import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip } from './archive/gzip';
import { Cancelled } from './format';
import { detectFormat } from './formats';
import { cellText, geometryKinds } from './raw-layer';
import { readFile } from './read-file';

const noCheckpoint = async () => undefined;
const encode = (text: string) => new TextEncoder().encode(text);

const feature = (
  properties: object,
  geometry: unknown = { type: 'Point', coordinates: [1, 2] },
) => ({
  type: 'Feature',
  properties,
  geometry,
});
const text = JSON.stringify({ type: 'FeatureCollection', features: [feature({ 名称: '甲地块' })] });

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? encode(content) : content;
  const { layers, issues } = await readFile({ name, bytes }, noCheckpoint);
  return {
    layers,
    issues,
    codes: issues.map(({ severity, code }) => `${severity} ${code}`),
    kinds: layers.map(({ geometry }) => Array.from(geometry.kinds, (kind) => geometryKinds[kind])),
  };
}

const nameOf = ({ layers }: Awaited<ReturnType<typeof read>>) =>
  cellText(layers[0]!.columns[0]!, 0);

describe('encodings', () => {
  it('reads UTF-16 of both orders, with and without a mark', async () => {
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    const marked = new Uint8Array([0xff, 0xfe, ...little]);
    for (const bytes of [little, big, marked]) {
      const result = await read('a.geojson', bytes);
      expect(result.codes).toEqual(['notes encoding-converted']);
      expect(nameOf(result)).toBe('甲地块');
    }
  });

  it('reads GB 18030, also newline-delimited', async () => {
    const gbk = [0xbc, 0xd7, 0xb5, 0xd8, 0xbf, 0xe9];
    const [head, tail] = JSON.stringify(feature({ name: '?' })).split('?');
    const line = [...encode(head!), ...gbk, ...encode(tail!)];
    for (const bytes of [line, [...line, 10, ...line]]) {
      const result = await read('a.geojson', new Uint8Array(bytes));
      expect(result.codes).toEqual(['warns encoding-converted']);
      expect(result.issues[0]!.values).toEqual({ encoding: 'GB18030' });
      expect(nameOf(result)).toBe('甲地块');
    }
  });

  it('keeps UTF-8 with a few damaged characters and tells', async () => {
    const bytes = encode(JSON.stringify(feature({ name: '重庆渝北两江新区?' })));
    bytes[bytes.lastIndexOf(0x3f)] = 0xe5;
    const result = await read('a.geojson', bytes);
    expect(result.codes).toEqual(['warns encoding-damaged']);
    expect(nameOf(result)).toBe('重庆渝北两江新区\ufffd');
  });
});

describe('gzip', () => {
  it.each(['plots.geojson.gz', 'plots.geojson', 'plots.gz'])('unpacks %s', async (name) => {
    const result = await read(name, new Uint8Array(gzipSync(text)));
    expect(result.codes).toEqual([]);
    expect(result.layers[0]).toMatchObject({ file: name, name: 'plots', rowCount: 1 });
  });

  it('reads what a damaged archive still gives', async () => {
    const long = JSON.stringify({
      type: 'FeatureCollection',
      features: Array.from({ length: 20000 }, (_, k) => feature({ n: (k * 7919) % 100003 })),
    });
    const packed = new Uint8Array(gzipSync(long));
    const result = await read('a.geojson.gz', packed.slice(0, packed.length >> 1));
    expect(result.codes).toEqual(['blocks gzip-damaged', 'blocks json-truncated']);
    expect(result.layers[0]!.rowCount).toBeGreaterThan(1000);
  });

  it('refuses an archive beyond size and ratio, and accepts one at the limit', async () => {
    const file = { name: 'a.gz', bytes: new Uint8Array(gzipSync(new Uint8Array(100_000))) };
    const packed = file.bytes.length;
    const free = (freeBytes: number, maxRatio = 1, maxBytes = 1e9) =>
      gunzip(file, noCheckpoint, { freeBytes, maxRatio, maxBytes });
    expect((await free(100_000)).file!.bytes.length).toBe(100_000);
    expect((await free(99_999)).issues).toMatchObject([
      { code: 'archive-too-large', severity: 'blocks' },
    ]);
    expect((await free(99_999)).file).toBeNull();
    expect((await free(1, Math.ceil(100_000 / packed))).file!.bytes.length).toBe(100_000);
    expect((await free(1, Math.floor(100_000 / packed) - 1)).file).toBeNull();
    expect((await free(1e9, 1e9, 99_999)).file).toBeNull();
  });

  it('lets a cancellation through', async () => {
    const bytes = new Uint8Array(gzipSync(new Uint8Array(5_000_000)));
    const cancel = () => Promise.reject(new Cancelled());
    await expect(readFile({ name: 'a.gz', bytes }, cancel)).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('newline-delimited', () => {
  const lines = [feature({ a: 1 }), feature({ a: 2 }), feature({ a: 3 })].map((one) =>
    JSON.stringify(one),
  );

  it.each([
    ['lines', lines.join('\n')],
    ['lines with CR, blanks and a final newline', `\ufeff${lines.join('\r\n \r\n')}\r\n`],
    ['records', lines.map((line) => `\x1e${line}\n`).join('')],
    [
      'records over several lines',
      lines.map((line) => `\x1e${JSON.stringify(JSON.parse(line), null, 2)}\n`).join(''),
    ],
    [
      'documents one after another',
      lines.map((line) => JSON.stringify(JSON.parse(line), null, 1)).join('\n'),
    ],
  ])('reads %s', async (_, content) => {
    const result = await read('a.json', content);
    expect(result.codes).toEqual([]);
    expect(result.kinds).toEqual([['point', 'point', 'point']]);
    expect(Array.from(result.layers[0]!.columns[0]!.numbers)).toEqual([1, 2, 3]);
  });

  it('lists bad lines and keeps the good ones and the count of rows', async () => {
    const [first, second, third] = lines;
    const content = [first, second!.slice(0, 30), third, 'nonsense', `${first} x`, first].join(
      '\n',
    );
    const result = await read('a.ndjson', content);
    expect(result.kinds).toEqual([['point', 'invalid', 'point', 'invalid', 'point', 'point']]);
    expect(result.issues).toMatchObject([
      { code: 'line-invalid', severity: 'blocks', rows: [2, 4], values: { line: 2, column: 31 } },
      { code: 'json-trailing', severity: 'warns', rows: [5], values: { line: 5, found: 'x' } },
    ]);
    expect(Array.from(result.layers[0]!.columns[0]!.numbers)).toEqual([1, NaN, 3, NaN, 1, 1]);
  });

  it('takes bare geometries as rows', async () => {
    const result = await read(
      'a.geojsonl',
      '{"type":"Point","coordinates":[1,2]}\n{"type":"Point","coordinates":[3,4]}',
    );
    expect(result.codes).toEqual([]);
    expect(result.kinds).toEqual([['point', 'point']]);
  });

  it('names lines of plain records as a table', async () => {
    expect((await read('a.jsonl', '{"a":1}\n{"a":2}\n')).codes).toEqual(['blocks json-array']);
  });
});

describe('TopoJSON', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  const steps = [
    [0, 0],
    [10, 0],
    [0, 10],
    [-10, 0],
    [0, -10],
  ];
  const objects = {
    plots: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], id: 7, properties: { __proto__: null, 名称: '甲' } },
        { type: 'Polygon', arcs: [[9]], properties: { 名称: '乙' } },
        { type: null, properties: { 名称: '丙' } },
      ],
    },
    point: { type: 'Point', coordinates: [3, 4] },
  };

  it.each([
    ['plain', { type: 'Topology', objects, arcs: [square] }, [0, 0, 10, 0, 10, 10, 0, 10, 0, 0]],
    [
      'quantised',
      {
        type: 'Topology',
        objects,
        arcs: [steps],
        transform: { scale: [0.1, 0.2], translate: [100, 30] },
      },
      [100, 30, 101, 30, 101, 32, 100, 32, 100, 30],
    ],
    [
      'with the type last',
      { arcs: [square], objects, type: 'Topology' },
      [0, 0, 10, 0, 10, 10, 0, 10, 0, 0],
    ],
  ])('reads each object as a layer, %s', async (_, topology, coordinates) => {
    const result = await read('a.json', JSON.stringify(topology));
    expect(result.layers.map(({ name }) => name)).toEqual(['plots', 'point']);
    expect(result.kinds).toEqual([['polygon', 'invalid', 'none'], ['point']]);
    expect(Array.from(result.layers[0]!.geometry.coordinates)).toEqual(coordinates);
    expect(result.layers[0]!.ids!.numbers[0]).toBe(7);
    expect(result.issues).toMatchObject([
      { code: 'topojson-arc-missing', severity: 'blocks', layer: 'plots', rows: [2] },
    ]);
    expect(cellText(result.layers[0]!.columns[0]!, 1)).toBe('乙');
  });

  it.each([
    ['{"type":"Topology","objects":{}}', 'topojson-invalid'],
    ['{"type":"Topology","objects":{"a":', 'json-truncated'],
    ['{"type":"Topology","objects":{},"arcs":[]}', 'no-features'],
  ])('tells what is wrong with %s', async (content, code) => {
    expect((await read('a.topojson', content)).issues).toMatchObject([
      { code, severity: 'blocks' },
    ]);
  });
});

describe('what is no GeoJSON', () => {
  it.each([
    ['empty.geojson', '', 'file-empty'],
    ['blank.geojson', '\ufeff \r\n', 'file-empty'],
    ['a.json', 'null', 'json-scalar'],
    ['a.json', '[{"a":1},{"a":2}]', 'json-array'],
    [
      'a.json',
      '{"geometryType":"esriGeometryPolygon","features":[{"attributes":{"a":1},"geometry":{"rings":[]}}]}',
      'json-esri',
    ],
    ['a.json', '{"rings":[[[1,2],[3,4],[5,6],[1,2]]]}', 'json-esri'],
    ['a.json', '{"version":8,"sources":{},"layers":[]}', 'json-map-style'],
    ['a.json', '{"name":"tuban","scripts":{}}', 'not-geojson'],
    ['a.json', '{}', 'type-missing'],
    ['a.json', '{"type":"FooBar"}', 'unknown-geometry-type'],
    ['plots.geojson', 'var plots = {}', 'json-syntax'],
    ['plots.geojson', '<!DOCTYPE html><html><body>404</body></html>', 'file-is-web-page'],
    ['a.zip', `PK\x05\x06${'\0'.repeat(18)}`, 'zip-empty'],
    ['a.xlsx', 'PK\x03\x04\x14\x00 [Content_Types].xml', 'workbook-damaged'],
    ['noname', 'SQLite format 3\0', 'sqlite-damaged'],
    ['a.kml', '<?xml version="1.0"?><kml xmlns="x">', 'kml-no-placemarks'],
    ['plan.dwg', 'AC1032\0', 'format-not-supported-drawing'],
    ['report.pdf', '%PDF-1.7', 'format-not-supported-picture'],
    ['data.gdbtable', '\x03\0\0\0', 'format-not-supported-database'],
    ['land.gdb', '\x03\0\0\0', 'format-not-supported-database'],
    ['land.prj', 'PROJCS["x"]', 'format-not-supported-part'],
    ['land.shx', '\0\0\x27\x0b', 'format-not-supported-part'],
    ['land.docx', 'x', 'format-not-supported-table'],
    ['land.mif', 'x', 'format-not-supported-gis'],
    ['ledger.xls', '<html><body><table><tr><td>1', 'format-not-supported-spreadsheet'],
    [
      'ledger.xls',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'format-not-supported-spreadsheet',
    ],
    ['ledger.ods', 'PK\x03\x04\x14\0', 'format-not-supported-spreadsheet'],
    ['plan.qgz', 'PK\x03\x04\x14\0', 'format-not-supported-gis'],
    ['land.rar', 'Rar!', 'format-not-supported-archive'],
    ['mystery', 'hello', 'format-unknown'],
  ])('%s %j gives %s', async (name, content, code) => {
    const bytes = new Uint8Array(
      [...content].flatMap((c) =>
        c.charCodeAt(0) < 256 && !c.startsWith('\ufeff') ? [c.charCodeAt(0)] : [...encode(c)],
      ),
    );
    const result = await read(name, bytes);
    expect(result.layers).toEqual([]);
    expect(result.issues).toMatchObject([{ code, severity: 'blocks', file: name, rows: [] }]);
  });

  it.each([
    ['mdb', [0, 1, 0, 0, ...encode('Standard Jet DB')], 'Access (MDB)'],
    ['png', [0x89, 0x50, 0x4e, 0x47], 'PNG'],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0], 'JPEG'],
    ['rar', [...encode('Rar!')], 'RAR'],
  ])('knows a %s by its bytes alone', (_, bytes, format) => {
    expect(detectFormat(new Uint8Array(bytes), 'x')?.id).toBe(`foreign:${format}`);
  });

  it('believes the bytes over the name', async () => {
    expect((await read('plots.shp', text)).codes).toEqual([]);
    expect(detectFormat(encode('?'), 'x.geojson')?.id).toBe('geojson');
    expect(detectFormat(encode('?'), 'x')).toBeNull();
  });
});
