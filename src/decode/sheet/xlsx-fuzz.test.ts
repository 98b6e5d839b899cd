import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { xlsx } from './xlsx';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const checkpoint = async () => {};

/** A seeded generator (mulberry32), so that a failure can be seen again. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const nasty = [0, 1, 0x7f, 0x80, 0xff, 0x3c, 0x3e, 0x22, 0x26, 0x39];

/** Bytes flipped, overwritten or repeated, lengths forged, the end cut off. */
function mutate(source: Uint8Array, random: (below: number) => number): Uint8Array {
  const bytes = source.slice();
  if (bytes.length < 8) return bytes;
  for (let k = random(6); k >= 0; k--) {
    const at = random(bytes.length - 4);
    switch (random(6)) {
      case 0:
        bytes[at]! ^= 1 << random(8);
        break;
      case 1:
        bytes[at] = nasty[random(nasty.length)]!;
        break;
      case 2:
        bytes.fill(0xff, at, at + 4);
        break;
      case 3:
        new DataView(bytes.buffer).setUint16(at, random(65536), true);
        break;
      case 4:
        bytes.copyWithin(at, random(bytes.length), random(bytes.length));
        break;
      default:
        if (random(8) === 0) return bytes.slice(0, at);
        bytes[at] = random(256);
    }
  }
  return bytes;
}

async function readAll(
  count: number,
  seed: number,
  make: (random: (n: number) => number) => Uint8Array,
) {
  const random = randomOf(seed);
  let layers = 0;
  let cells = 0;
  for (let k = 0; k < count; k++) {
    const bytes = make(random);
    const result = await xlsx.read({ name: 'fuzz', bytes }, checkpoint);
    expect(result.layers.length + result.issues.length).toBeGreaterThan(0);
    for (const layer of result.layers) {
      expect(layer.geometry.kinds.length).toBe(layer.rowCount);
      for (const column of layer.columns) expect(column.kinds.length).toBe(layer.rowCount);
      cells = Math.max(cells, layer.rowCount * layer.columns.length);
    }
    layers += result.layers.length;
  }
  return { layers, cells };
}

beforeAll(() => {
  // The library tells the console of broken records.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
});

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));

it('survives 1000 damaged archives', async () => {
  const source = fixture('three-plots.xlsx');
  const { cells } = await readAll(1000, 1, (random) => mutate(source, random));
  expect(cells).toBeLessThan(10_000);
});

it('survives 1000 workbooks with damaged parts', async () => {
  const sheet = utils.aoa_to_sheet([
    ['示例台账', null, '单位：亩', null],
    ['地块编号', '供地情况', null, '容积率'],
    [null, '供地面积', '供地日期', null],
    ['A', 1.5, { t: 'n', v: 45722, z: 'yyyy-mm-dd' }, { t: 'n', v: 2, f: 'B4+1' }],
    ['B', 2, true, { t: 'e', v: 0x17 }],
    ['合计', 3.5],
  ]);
  sheet['!merges'] = ['A1:B1', 'B2:C2', 'A2:A3', 'D2:D3', 'A4:A5'].map(utils.decode_range);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '台账');
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  const names = Object.keys(parts).filter((name) => /^xl\/(?:work|shared|styles)/.test(name));
  const { layers, cells } = await readAll(1000, 2, (random) => {
    const name = names[random(names.length)]!;
    return zipSync({ ...parts, [name]: mutate(parts[name]!, random) }, { level: 0 });
  });
  expect(layers).toBeGreaterThan(300);
  expect(cells).toBeLessThan(1_000_000);
});

it('survives 2000 damaged old workbooks', async () => {
  const book = utils.book_new();
  const rows = [
    ['地块编号', '面积(亩)', '供地日期'],
    ['A', 1.5, { t: 'n', v: 45722, z: 'yyyy-mm-dd' }],
    ['B', 2, true],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '台账');
  const source = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
  const { layers, cells } = await readAll(2000, 3, (random) => mutate(source, random));
  expect(layers).toBeGreaterThan(300);
  expect(cells).toBeLessThan(1_000_000);
});
