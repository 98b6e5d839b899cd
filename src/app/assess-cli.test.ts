import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDay, parseIsoDay } from '../domain/day';
import { zhAssess } from '../i18n/zh/assess';
import { assessArguments } from './assess-arguments';
import { csvCell } from './assess-print';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = ['park', 'plots', 'statistics'].map(
  (name) => `data/fixtures/worked-example/${name}.geojson`,
);
const asOf = ['--as-of', '2026-10-31'];

async function assess(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = join(root, '.scripts', 'assess.mjs');
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const code = await new Promise<number>((resolve) => child.on('close', resolve));
  return { code, ...texts };
}

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assess-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function fileWith(features: object[]): string {
  const path = join(newFolder(), 'plots.geojson');
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}
const plot = (properties: object, at = 0) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [106.5 + at, 29.5],
        [106.501 + at, 29.5],
        [106.501 + at, 29.501],
        [106.5 + at, 29.501],
        [106.5 + at, 29.5],
      ],
    ],
  },
});

describe('npm run assess', () => {
  it('prints the figures of the worked example as JSON', async () => {
    const { code, out } = await assess(...example, ...asOf, '--basis', 'declared', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ asOf: '2026-10-31', areaBasis: 'declared' });
    expect(found.areas.map(({ level }: { level: string }) => level)).toEqual(['all', 'park']);
    expect(found.areas[1]).toMatchObject({ id: 'WE', name: '算例园区' });
    expect(found.areas[1].figures).toMatchObject({
      plotCount: 7,
      landArea: 60_000,
      outputIntensity: 6500,
      'categoryArea.idle': 5000,
    });
    expect(found.plots).toHaveLength(8);
    expect(found.plots[4]).toMatchObject({
      id: 'P5',
      status: 'idle_suspected_2y',
      category: 'idle',
      park: '算例园区',
      figures: { landArea: 5000, outputTotal: null },
    });
    for (const { text, code: issue } of found.issues) {
      expect(text).not.toContain(`issue.${issue}`);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  it('prints one table as CSV, with a byte-order mark and no formula', async () => {
    const file = fileWith([plot({ id: '=1+1', name: '甲,"乙"' }), plot({ id: 'b' }, 0.01)]);
    const { code, out } = await assess(file, ...asOf, '--csv', '--lang', 'en');
    expect(code).toBe(0);
    expect(out.charCodeAt(0)).toBe(0xfeff);
    const lines = out.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Level,Id,Name,Park,Category,Status,Overlays,Next change,Plots,/);
    expect(lines[0]).toContain('Output intensity (yuan/m²)');
    expect(lines[2]).toMatch(/^plot,'=1\+1,"甲,""乙""",,Undetermined,/);
  });

  it('prints for reading, with issues as sentences', async () => {
    const { code, out } = await assess(...example, ...asOf, '--basis', 'declared', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('As of 2026-10-31 · Declared area');
    expect(out).toContain('Output intensity 65.0 CNY 100m/km²');
    expect(out).toMatch(/8 rows, \d+ accepted/);
    expect(out).toMatch(/Warning .*\[/);
  });

  it('ends with 1 when a row was not accepted, or a file could not be read', async () => {
    const point = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [1, 1] },
    };
    const rejected = await assess(fileWith([plot({ 地块编号: 'a' }), point]), '--json');
    expect(rejected.code).toBe(1);
    expect(JSON.parse(rejected.out).layers[0]).toMatchObject({ accepted: 1, rejected: 1 });
    const missing = await assess(...example, 'no-such-file.geojson', '--json');
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('no-such-file.geojson');
  });

  it('reads a .shp with what stands beside it, and names what cannot be read', async () => {
    const folder = newFolder();
    const parts = unzipSync(readFileSync(join(root, 'data/fixtures/three-plots-4524-gbk.zip')));
    for (const [name, bytes] of Object.entries(parts))
      writeFileSync(join(folder, `地块${name.slice(-4)}`), bytes);
    const shp = '地块.shp';
    const { code, out } = await assess(join(folder, shp), ...asOf, '--json');
    const found = JSON.parse(out);
    expect(found.layers).toMatchObject([{ rows: 3, rejected: 0 }]);
    expect(found.plots.map(({ id }: { id: string }) => id)).toEqual(['SP-001', 'SP-002', 'SP-003']);
    expect(code).toBe(0);
    const drawing = join(folder, 'plan.dwg');
    writeFileSync(drawing, 'AC1032');
    const both = await assess(join(folder, shp), drawing, ...asOf);
    expect(both.code).toBe(1);
    expect(both.out).toContain('DXF');
    expect((await assess(drawing, ...asOf)).code).toBe(2);
  });

  it('ends with 2 when nothing could be read or the usage is wrong', async () => {
    const nothing = await assess('no-such-file.geojson');
    expect(nothing.code).toBe(2);
    expect(nothing.err).toContain(zhAssess.nothing);
    const usage = await assess('--as-of', '2026-02-30', 'x.geojson', '--lang', 'en');
    expect(usage.code).toBe(2);
    expect(usage.err).toContain('2026-02-30');
    expect(usage.err).toContain('npm run assess');
  });
});

describe('the command line', () => {
  const now = new Date(2026, 9, 31, 23, 30);

  it('takes today, the ellipsoid and built industrial land where nothing is named', () => {
    expect(assessArguments(['a.geojson', 'b.geojson'], now)).toEqual({
      files: ['a.geojson', 'b.geojson'],
      language: 'zh',
      output: 'text',
      options: {
        asOf: parseIsoDay('2026-10-31'),
        areaBasis: 'ellipsoidal',
        denominator: 'built-industrial',
        zone: null,
      },
    });
  });

  it('takes what is named', () => {
    const args = ['a', '--as-of', '2024-02-29', '--basis', 'plane', '--denominator', 'all-plots'];
    const found = assessArguments([...args, '--csv', '--lang', 'en'], now);
    if ('key' in found) throw new Error(found.key);
    expect(formatDay(found.options.asOf)).toBe('2024-02-29');
    expect(found).toMatchObject({
      output: 'csv',
      language: 'en',
      options: { areaBasis: 'plane', denominator: 'all-plots' },
    });
  });

  it.each([
    [[], 'usage.no-files'],
    [['a', '--as-of', '2023-02-29'], 'usage.bad-date'],
    [['a', '--basis', 'sphere'], 'usage.bad-choice'],
    [['a', '--denominator', 'x'], 'usage.bad-choice'],
    [['a', '--lang', 'fr'], 'usage.bad-choice'],
    [['a', '--json', '--csv'], 'usage.two-outputs'],
    [['a', '--colour'], 'usage.unknown'],
  ])('says what is wrong with %j', (args, key) => {
    expect(assessArguments(args, now)).toMatchObject({ key });
  });
});

describe('a cell of CSV', () => {
  it.each([
    ['=A1', "'=A1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a=b', 'a=b'],
  ])('%j becomes %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('keeps numbers, negative ones too, and leaves the unknown empty', () => {
    expect(csvCell(-1.5)).toBe('-1.5');
    expect(csvCell(null)).toBe('');
  });
});
