import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding';

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('detectEncoding', () => {
  it('believes a byte order mark', () => {
    expect(detectEncoding(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({
      encoding: 'utf-8',
      from: 'mark',
    });
    expect(detectEncoding(bytes(0xff, 0xfe, 0x41, 0))).toEqual({
      encoding: 'utf-16le',
      from: 'mark',
    });
    expect(detectEncoding(bytes(0xfe, 0xff, 0, 0x41))).toEqual({
      encoding: 'utf-16be',
      from: 'mark',
    });
  });

  it('tells UTF-8 and plain ASCII', () => {
    expect(detectEncoding(new TextEncoder().encode('地块编号,面积')).encoding).toBe('utf-8');
    expect(detectEncoding(latin('id,area\r\n1,2')).encoding).toBe('utf-8');
    expect(detectEncoding(new Uint8Array()).encoding).toBe('utf-8');
  });

  it('takes UTF-8 that a header cut inside a character', () => {
    expect(detectEncoding(new TextEncoder().encode('土地使用权人').subarray(0, 10)).encoding).toBe(
      'utf-8',
    );
  });

  it('tells GBK from Big5', () => {
    // 地块编号,面积,坐落
    const gbk = bytes(
      0xb5,
      0xd8,
      0xbf,
      0xe9,
      0xb1,
      0xe0,
      0xba,
      0xc5,
      0x2c,
      0xc3,
      0xe6,
      0xbb,
      0xfd,
      0x2c,
      0xd7,
      0xf8,
      0xc2,
      0xe4,
    );
    expect(new TextDecoder('gb18030').decode(gbk)).toBe('地块编号,面积,坐落');
    expect(detectEncoding(gbk).encoding).toBe('gb18030');
    // 地號,面積,土地使用
    const big5 = bytes(
      0xa6,
      0x61,
      0xb8,
      0xb9,
      0x2c,
      0xad,
      0xb1,
      0xbf,
      0x6e,
      0x2c,
      0xa4,
      0x67,
      0xa6,
      0x61,
      0xa8,
      0xcf,
      0xa5,
      0xce,
    );
    expect(new TextDecoder('big5').decode(big5)).toBe('地號,面積,土地使用');
    expect(detectEncoding(big5).encoding).toBe('big5');
  });

  it('tells Latin text', () => {
    expect(detectEncoding(latin('Café, Zürich, São Paulo')).encoding).toBe('windows-1252');
  });

  it('tells UTF-16 without a mark', () => {
    expect(detectEncoding(wide('id,地块\r\n1,2\r\n', true)).encoding).toBe('utf-16le');
    expect(detectEncoding(wide('id,地块\r\n1,2\r\n', false)).encoding).toBe('utf-16be');
  });

  it('tells a real table in GBK', () => {
    const table = readFileSync('../shared/data/tables/land-supply-results-2018-gbk.csv');
    expect(detectEncoding(table).encoding).toBe('gb18030');
  });
});
