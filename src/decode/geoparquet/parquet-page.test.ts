import { describe, expect, it } from 'vitest';
import { loadParquet } from './parquet-engine';
import { type PageColumn, readPage } from './parquet-page';
import { readRuns } from './parquet-runs';

const viewOf = (...bytes: number[]) => new DataView(Uint8Array.from(bytes).buffer);

describe('readRuns', () => {
  it('reads repeated and packed runs', () => {
    // Four times 5, then eight packed numbers 0 to 7, of three bits.
    const view = viewOf(8, 5, 3, 0b10001000, 0b11000110, 0b11111010);
    expect([...readRuns(view, 0, 6, 3, 12)]).toEqual([5, 5, 5, 5, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect([...readRuns(view, 0, 6, 3, 6)]).toEqual([5, 5, 5, 5, 0, 1]);
  });

  it('reads numbers of 32 bits and of none', () => {
    const view = viewOf(2, 0xff, 0xff, 0xff, 0xff);
    expect([...readRuns(view, 0, 5, 32, 1)]).toEqual([0xffffffff]);
    expect([...readRuns(viewOf(6), 0, 1, 0, 3)]).toEqual([0, 0, 0]);
  });

  it('takes no more than is wanted from a forged run, and ends with the bytes', () => {
    const view = viewOf(0xfe, 0xff, 0xff, 0xff, 0x0f, 1);
    expect([...readRuns(view, 0, 6, 1, 3)]).toEqual([1, 1, 1]);
    expect(() => readRuns(viewOf(0, 1), 0, 2, 1, 3)).toThrow(RangeError);
    expect(() => readRuns(viewOf(3), 0, 1, 8, 3)).toThrow(RangeError);
    expect(() => readRuns(viewOf(0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 0, 6, 1, 3)).toThrow();
    expect(() => readRuns(view, 0, 6, 33, 1)).toThrow(RangeError);
  });
});

describe('readPage', () => {
  const column: PageColumn = {
    type: 'BYTE_ARRAY',
    typeLength: undefined,
    codec: 'UNCOMPRESSED',
    maxDefinition: 0,
    maxRepetition: 0,
    maxValues: 1000,
  };
  const pageOf = async (bytes: number[], encoding: string, count: number, budget = 1e6) =>
    readPage(
      await loadParquet(),
      {
        type: 'DATA_PAGE',
        uncompressed_page_size: bytes.length,
        compressed_page_size: bytes.length,
        data_page_header: { num_values: count, encoding } as never,
      },
      Uint8Array.from(bytes),
      column,
      { left: budget },
    );

  it('reads plain values', async () => {
    const { values } = await pageOf([1, 0, 0, 0, 65], 'PLAIN', 1);
    expect(values).toEqual([Uint8Array.of(65)]);
  });

  it('refuses counts, sizes and encodings that cannot be', async () => {
    await expect(pageOf([1, 0, 0, 0, 65], 'PLAIN', 1001)).rejects.toThrow('1001 values');
    await expect(pageOf([1, 0, 0, 0, 65], 'PLAIN', -1)).rejects.toThrow('-1 values');
    await expect(pageOf([1, 0, 0, 0, 65], 'PLAIN', 1, 4)).rejects.toThrow('page of 5 bytes');
    await expect(pageOf([9, 0, 0, 0, 65], 'PLAIN', 1)).rejects.toThrow();
    await expect(pageOf([1], 'NONE', 1)).rejects.toThrow('encoding NONE');
  });

  it('refuses values that repeat their beginnings up to gigabytes', async () => {
    // A block of 128 in one part; 1,000 lengths that each grow by a million.
    const growth = [0x80, 0x89, 0x7a, 0];
    const lengths = [0x80, 0x01, 0x01, 0xe8, 0x07, 0, ...Array(8).fill(growth).flat()];
    await expect(pageOf(lengths, 'DELTA_BYTE_ARRAY', 1000)).rejects.toThrow('repeated beginnings');
  });
});
