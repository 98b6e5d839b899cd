import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  holdsFiles,
  nameBeside,
  nameOfNew,
  readManifest,
  viewWithoutTaste,
  type Workspace,
  writeManifest,
} from './workspace';

const workspace: Workspace = {
  id: 'a',
  name: '两江示例',
  savedAt: '2026-11-22T08:00:00.000Z',
  revision: 7,
  deletedAt: null,
  files: [
    { name: '地块.shp', bytes: 1200, content: 'sha256:1', url: null },
    { name: '地块.dbf', bytes: 300, content: 'sha256:2', url: null },
    { name: 'roads.geojson', bytes: 0, content: null, url: 'https://example.org/roads.geojson' },
  ],
  reads: [
    {
      file: '地块.shp',
      given: [0, 1],
      decision: { encoding: 'gb18030', crs: 'EPSG:4545' },
      layers: [
        {
          name: '地块',
          role: 'plots',
          mapping: { 面积数: 'declaredArea:mu', 备注: '' },
          template: '台账',
          matches: { 'A-1': 'A1' },
        },
      ],
    },
    { file: 'roads.geojson', given: [2], decision: {}, layers: [{ name: 'roads' }] },
  ],
  view: '#map=12/29.5/106.5&show=idle',
  drawings: '[]',
  records: { disposals: '[]' },
};

/** The manifest with some of it set anew. */
function changed(changes: object): string {
  return JSON.stringify({ ...JSON.parse(writeManifest(workspace)), ...changes });
}

describe('a manifest', () => {
  it('is read back to the same, under a new id', () => {
    const read = readManifest(writeManifest(workspace), 'b');
    expect(read).toEqual({ ...workspace, id: 'b', revision: 0 });
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another JSON', '{"type":"FeatureCollection"}'],
    ['null', 'null'],
    ['no version', changed({ version: '1' })],
    ['no files', changed({ files: [] })],
    ['a file without a name', changed({ files: [{ bytes: 1, content: 'x' }] })],
    ['a file of no size', changed({ files: [{ name: 'a', bytes: -1, content: 'x' }] })],
    ['a file by a script', changed({ files: [{ name: 'a', url: 'javascript:alert(1)' }] })],
    ['no reads', changed({ reads: {} })],
    ['a read of a file that is not there', changed({ reads: [{ file: 'a', given: [3] }] })],
    ['a read of nothing', changed({ reads: [{ file: 'a', given: [] }] })],
  ])('with %s is damaged', (_, text) => {
    expect(readManifest(text, 'b')).toBe('damaged');
  });

  it('of a later version is told apart from damage', () => {
    expect(readManifest(changed({ version: 2, files: null }), 'b')).toBe('newer');
  });

  it('gives nothing that is not understood on to the readers', () => {
    const reads = [
      {
        file: 'a',
        given: [0],
        decision: { encoding: 'klingon', crs: 4545 },
        layers: [{ name: 'x', role: 'king', mapping: { a: 'id', b: 3 } }, { role: 'plots' }, null],
      },
    ];
    const read = readManifest(
      changed({ reads, name: ' ', view: 3, drawings: [], records: [] }),
      'b',
    );
    expect(read).toMatchObject({
      name: 'a',
      view: '#',
      drawings: '[]',
      records: {},
      reads: [
        { file: 'a', given: [0], decision: {}, layers: [{ name: 'x', mapping: { a: 'id' } }] },
      ],
    });
  });
});

it('counts the same bytes once, and links not at all', () => {
  const [first] = workspace.files;
  expect(bytesOf([...workspace.files, { ...first!, name: 'copy.shp' }])).toBe(1500);
});

it('names a new workspace after its first file, beside the others', () => {
  expect(nameOfNew(workspace.files)).toBe('地块');
  expect(nameOfNew([{ name: '.hidden' }])).toBe('.hidden');
  expect(nameBeside('地块', ['其他'])).toBe('地块');
  expect(nameBeside('地块', ['地块', '地块 2'])).toBe('地块 3');
});

it('holds files by the names under which they are read', () => {
  expect(holdsFiles(workspace, ['地块.shp'])).toBe(true);
  expect(holdsFiles(workspace, ['地块.shp', '地块.dbf'])).toBe(false);
});

it('takes language and theme out of a view', () => {
  expect(viewWithoutTaste('#map=1/2/3&lang=zh&theme=dark&show=idle')).toBe('#map=1/2/3&show=idle');
  expect(viewWithoutTaste('#lang=zh')).toBe('#');
});
