import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { plainRows, plainShape } from '../../data/fixtures/plain-rows';
import { cellText } from './raw-layer';
import { readFile } from './read-file';

const fixtures = new URL('../../data/fixtures/', import.meta.url);
const read = (name: string) =>
  readFile({ name, bytes: new Uint8Array(readFileSync(new URL(name, fixtures))) }, async () => {});
const namesOf = (rows: ReturnType<typeof plainRows>) =>
  rows.map((row) => Object.values(row).filter((value) => /[\u4e00-\u9fff]/.test(String(value)))[0]);

it.each(['foreign/nested-utf8-names-shp.zip', 'foreign/nested-gbk-names-shp.zip'])(
  '%s has three layers in folders, one without index and one without table',
  async (name) => {
    const { layers, issues } = await read(name);
    const layerOf = (path: string) => layers.find((layer) => layer.name === path)!;
    expect(layers.map((layer) => layer.name).sort()).toEqual(
      ['成果/园区/边界', '成果/只有图形', '成果/地块'].sort(),
    );
    const [plots] = (await read('three-plots.geojson')).layers;
    const [park] = (await read('one-park.geojson')).layers;
    const [projected] = (await read('three-plots-4524.geojson')).layers;
    const [own, border, bare] = ['成果/地块', '成果/园区/边界', '成果/只有图形'].map(layerOf);
    expect(own!.encoding).toEqual({ encoding: 'gb18030', from: 'cpg' });
    expect(namesOf(plainRows(own!))).toEqual(namesOf(plainRows(plots!)));
    expect(border!.rowCount).toBe(park!.rowCount);
    expect(bare!.columns).toEqual([]);
    const corners = (shape: ReturnType<typeof plainShape>) =>
      shape.parts.flat(2).map(String).sort();
    for (const row of [0, 1, 2]) {
      expect(new Set(corners(plainShape(own!, row)))).toEqual(
        new Set(corners(plainShape(plots!, row))),
      );
      expect(new Set(corners(plainShape(bare!, row)))).toEqual(
        new Set(corners(plainShape(projected!, row))),
      );
    }
    const serious = issues.filter(({ severity }) => severity !== 'notes');
    expect(serious.map(({ code, layer }) => [code, layer])).toEqual([
      ['dbf-missing', '成果/只有图形'],
    ]);
  },
);

it("reads GDAL's workbook as it reads ours", async () => {
  const { layers, issues } = await read('foreign/three-plots-ogr.xlsx');
  const [expected] = (await read('three-plots.xlsx')).layers;
  expect(issues.map(({ code }) => code)).toEqual(['sheet-heading-found']);
  const [layer] = layers;
  expect(layer!.columns.map(({ name }) => name)).toEqual(expected!.columns.map(({ name }) => name));
  expect(namesOf(plainRows(layer!))).toEqual(namesOf(plainRows(expected!)));
});

it.each(['foreign/idle-ledger-calc.xlsx', 'foreign/idle-ledger-calc.xls'])(
  "reads LibreOffice's %s as it reads the ledger that it was made of",
  async (name) => {
    const [expected] = (await read('ledgers/idle-ledger.xlsx')).layers;
    const { layers, issues } = await read(name);
    expect(layers).toHaveLength(1);
    expect(layers[0]!.columns.map((column) => column.name)).toEqual(
      expected!.columns.map((column) => column.name),
    );
    expect(plainRows(layers[0]!)).toEqual(plainRows(expected!));
    expect(issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  },
);

it('a KMZ in a ZIP keeps its names, and what is not read is named once with what to export', async () => {
  const kml = `<?xml version="1.0"?><kml><Placemark><name>鱼复园</name><Point><coordinates>106.7,29.6</coordinates></Point></Placemark></kml>`;
  const bytes = zipSync({
    '园区.kmz': [zipSync({ 'doc.kml': [strToU8(kml), { level: 6 }] }), { level: 0 }],
    '台账.gdb/a00000001.gdbtable': strToU8('x'),
    '台账.gdb/a00000002.gdbtable': strToU8('y'),
    '总图.dwg': strToU8('AC1032'),
    '说明.docx': strToU8('x'),
  });
  const { layers, issues } = await readFile({ name: '报送.zip', bytes }, async () => {});
  expect(layers.map((layer) => cellText(layer.columns[0]!, 0))).toEqual(['鱼复园']);
  expect(issues.map(({ code, severity, values }) => [code, severity, values?.format])).toEqual([
    ['format-not-supported-database', 'warns', 'File Geodatabase'],
    ['format-not-supported-drawing', 'warns', 'DWG'],
    ['archive-files-ignored', 'notes', undefined],
  ]);
});

it('a text beside data that holds none is left aside, and told of when it is alone', async () => {
  const legend = strToU8('\uFEFF字段 = 全称\r\nDKBH = 地块编号\r\n');
  const plots = readFileSync(new URL('three-plots.geojson', fixtures));
  const bytes = zipSync({ '地块.geojson': new Uint8Array(plots), '地块-字段对照.txt': legend });
  const { layers, issues } = await readFile({ name: '地块.zip', bytes }, async () => {});
  expect(layers).toHaveLength(1);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['archive-files-ignored', 'notes'],
  ]);
  const alone = zipSync({ '地块-字段对照.txt': legend });
  const told = await readFile({ name: '说明.zip', bytes: alone }, async () => {});
  expect(told.issues.map(({ code }) => code)).toEqual(['txt-no-parcels']);
});
