import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  fileOf,
  fixtureBytes,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import type { RejectedWords } from '../export/rejected-csv';
import { Session } from './session';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const wordsFor = (issues: readonly { code: string }[]): RejectedWords => ({
  row: '行号',
  reason: '原因',
  id: 'id',
  unlisted: '?',
  separator: '；',
  issues: issues.map(({ code }) => code),
});

const square = [
  [106.5, 29.5],
  [106.503, 29.5],
  [106.503, 29.502],
  [106.5, 29.502],
  [106.5, 29.5],
];
const features = [
  {
    properties: { 地块编号: 'A1', 备注: '好' },
    geometry: { type: 'Polygon', coordinates: [square] },
  },
  {
    properties: { 地块编号: 'A2', 备注: '=HYPERLINK("x")', 面积数: -5 },
    geometry: { type: 'Point', coordinates: [106.5, 29.5] },
  },
  { properties: {}, geometry: null },
].map((feature) => ({ type: 'Feature', ...feature }));
const text = JSON.stringify({ type: 'FeatureCollection', features });

describe('rows that were not accepted', () => {
  it('are written with their number, their reason and every column, and no text is a formula', async () => {
    const session = new Session();
    const files = [fileOf('odd.geojson', text)];
    const { loaded } = await session.load(files, { sample: false, question }, tell);
    const { layers, issues } = loaded!.snapshot;
    expect(layers[0]).toMatchObject({ rows: 3, rejected: 2 });
    const file = await session.rejectedText(0, wordsFor(issues), tell);
    expect(Buffer.from(await file.arrayBuffer()).toString('utf8')).toBe(
      [
        '\uFEFF行号,原因,地块编号,备注,面积数',
        `2,not-a-polygon,A2,"'=HYPERLINK(""x"")",-5`,
        '3,empty-row,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('have each its own reason beyond those that an issue lists', async () => {
    const shifted = (by: number) => [square.map(([lon, lat]) => [lon! + by, lat!])];
    const odd = Array.from({ length: 4000 }, (_, k) => ({
      type: 'Feature',
      properties: { 地块编号: `B${k}` },
      geometry: { type: 'Polygon', coordinates: shifted(k < 2501 ? 0 : 300) },
    }));
    const many = JSON.stringify({ type: 'FeatureCollection', features: odd });
    const session = new Session();
    const files = [fileOf('many.geojson', many)];
    const { loaded } = await session.load(files, { sample: false, question }, tell);
    const { layers, issues } = loaded!.snapshot;
    expect(layers[0]).toMatchObject({ rows: 4000, rejected: 1499 });
    const told = issues.find(({ severity }) => severity === 'blocks')!;
    expect([told.rows.length, told.moreRows]).toEqual([1000, 499]);
    const file = await session.rejectedText(0, wordsFor(issues), tell);
    const lines = (await file.text()).trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(1499);
    expect(lines.every((line) => line.split(',')[1] === told.code)).toBe(true);
  });

  it('are all rows of a layer that is set aside, for that reason', async () => {
    const session = new Session();
    const files = [fileOf('a.geojson', text), fileOf('b.geojson', text)];
    await session.load(files, { sample: false, question }, tell);
    const { loaded } = await session.setRole(1, 'unused', question, tell);
    const { layers, issues } = loaded!.snapshot;
    const file = await session.rejectedText(1, wordsFor(issues), tell);
    const lines = (await file.text()).trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(layers[1]!.rejected);
    expect(lines[0]).toBe('1,layer-set-aside,A1,好,');
  });
});

describe('a file as it was given', () => {
  it('comes back byte for byte', async () => {
    const session = new Session();
    const name = 'three-plots-4524-gbk.zip';
    const given = fixtureBytes(name);
    await session.load([fileOf(name, given)], { sample: false, question }, tell);
    const original = await session.original(name, tell);
    expect(original.name).toBe(name);
    expect(await bytesOf(original.file)).toEqual(given);
  });

  it('is a ZIP of the parts that came together', async () => {
    const session = new Session();
    const parts = unzipSync(fixtureBytes('three-plots-4524-gbk.zip'));
    const files = Object.entries(parts).map(([name, bytes]) => fileOf(name, bytes as BlobPart));
    await session.load(files, { sample: false, question }, tell);
    const original = await session.original(session.kept()[0]!.file, tell);
    expect(original.name).toMatch(/\.zip$/);
    expect(unzipSync(await bytesOf(original.file))).toEqual(parts);
    const sums = await session.checksums(session.kept()[0]!.file, tell);
    expect(sums.map(({ name }) => name).sort()).toEqual(Object.keys(parts).sort());
    for (const { name, sha256 } of sums)
      expect(sha256).toBe(createHash('sha256').update(parts[name]!).digest('hex'));
  });

  it('has a checksum, which tells how far it is and can be given up', async () => {
    const session = new Session();
    const long = text.replace('"好"', `"${'x'.repeat(3 << 20)}"`);
    await session.load([fileOf('long.geojson', long)], { sample: false, question }, tell);
    // A slow machine: every look at the clock is a second later.
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    onTestFinished(() => void vi.restoreAllMocks());
    const stages = new Set<string>();
    const sums = await session.checksums('long.geojson', ({ stage }) => stages.add(stage));
    expect(sums).toEqual([
      { name: 'long.geojson', sha256: createHash('sha256').update(long).digest('hex') },
    ]);
    expect([...stages]).toEqual(['checksum']);
    const work = session.checksums('long.geojson', () => session.cancelWriting());
    await expect(work).rejects.toMatchObject({ name: 'Cancelled' });
  });
});

describe('a file that is being written', () => {
  it('tells how far it is, and is given up when the user cancels', async () => {
    const session = new Session();
    const shares: number[] = [];
    const piece = noise(1, 1 << 20);
    const content = new Blob(Array.from({ length: 48 }, () => piece));
    const work = session.zip([{ name: 'a', content }], 'a.zip', ({ done, total }) => {
      shares.push(done / total);
      session.cancelWriting();
    });
    await expect(work).rejects.toMatchObject({ name: 'Cancelled' });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('is whole when nobody cancels', async () => {
    const content = noise(7, 1_200_001);
    const file = await new Session().zip([{ name: '名 称.bin', content }], 'a.zip', tell);
    const found = Object.entries(unzipSync(await bytesOf(file)));
    expect(found.map(([name]) => name)).toEqual(['名 称.bin']);
    expect(Buffer.from(content).equals(found[0]![1])).toBe(true);
  });
});

/** Bytes that no packer makes small. */
function noise(seed: number, length: number): Uint8Array<ArrayBuffer> {
  let state = seed + 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

describe('a ledger among opened files', () => {
  const marks = { key: ['台账编号'], revision: ['台账版次（勿改）'] };
  const ledger = fileOf('ledger.csv', '台账编号,完成时限,台账版次（勿改）\r\nA1,2026-03-01,\r\n');

  it('is handed back and is no data, the others are opened', async () => {
    const session = new Session();
    const files = [fileOf('odd.geojson', text), ledger];
    const found = await session.load(files, { sample: false, question, ledger: marks }, tell);
    expect(found.ledger).toMatchObject({ file: 'ledger.csv', first: 1 });
    expect(found.ledger!.cells[1]).toEqual(['A1', '2026-03-01', '']);
    expect(found.loaded!.snapshot.layers.map(({ file }) => file)).toEqual(['odd.geojson']);
    const alone = await session.load([ledger], { sample: false, question, ledger: marks }, tell);
    expect(alone).toMatchObject({ loaded: null, issues: [], ledger: { file: 'ledger.csv' } });
  });

  it('is data where no ledger is looked for', async () => {
    const { issues, ledger: found } = await new Session().load(
      [ledger],
      { sample: false, question },
      tell,
    );
    expect(found).toBeUndefined();
    expect(issues.map(({ file }) => file)).toContain('ledger.csv');
  });
});

describe('the shapes of plots', () => {
  it('stay the same while only a table comes, and are others when a map comes', async () => {
    const session = new Session();
    const load = async (name: string, content: string) => {
      const setup = { sample: false, question };
      const { loaded } = await session.load([fileOf(name, content)], setup, tell);
      return loaded!.snapshot.plotShapes;
    };
    const first = await load('odd.geojson', text);
    expect(await load('more.csv', '地块编号,合同面积（亩）\r\nA1,15\r\n')).toBe(first);
    expect(await load('odd.geojson', text.replace('106.503', '106.504'))).not.toBe(first);
  });
});
