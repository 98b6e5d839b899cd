import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToBytes, encodeText } from './encode-text';
import { encodeGbk } from './gbk';

const decode = (bytes: Uint8Array) => new TextDecoder('gb18030').decode(bytes);

describe('a text in GBK', () => {
  it('is what the platform reads as the same text', () => {
    const unit = fc.constantFrom(...'图斑闲置地块龘園㎡（）—·aZ09 ,°±×÷');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { bytes, lost } = encodeGbk(text);
        expect([decode(bytes), lost]).toEqual([text, 0]);
      }),
    );
  });

  it('has the known bytes', () => {
    expect([...encodeGbk('重庆A').bytes]).toEqual([0xd6, 0xd8, 0xc7, 0xec, 0x41]);
  });

  it('counts each character that it cannot hold once', () => {
    const { bytes, lost } = encodeGbk('甲𠮷乙😀');
    expect([decode(bytes), lost]).toEqual(['甲?乙?', 2]);
  });
});

describe('a text cut to bytes', () => {
  it.each([
    ['合同面积(平方米)', 10, 'gbk', '合同面积(平'.slice(0, 5)],
    ['合同面积(平方米)', 10, 'utf-8', '合同面'],
    ['a𠮷b', 4, 'utf-8', 'a'],
    ['甲乙', 0, 'gbk', ''],
  ] as const)('%s to %i in %s is %s', (text, most, encoding, expected) => {
    expect(cutToBytes(text, most, encoding)).toBe(expected);
  });

  it('never ends inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
        const cut = cutToBytes(text, most, 'utf-8');
        expect(text.startsWith(cut)).toBe(true);
        expect(encodeText(cut, 'utf-8').bytes.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
