import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingBytes } from './growing-bytes';

it('appends any text as the encoder of the platform does', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const bytes = new GrowingBytes(1);
      for (const one of texts) bytes.appendText(one);
      expect(bytes.finish()).toEqual(
        Uint8Array.from(texts.flatMap((one) => [...new TextEncoder().encode(one)])),
      );
    }),
  );
});

it.each(['0', '\u007f\u0080\u07ff\u0800\uffff', '𠮷野家', '\ud800', '图'.repeat(49)])(
  '%j',
  (text) => {
    const bytes = new GrowingBytes(4);
    bytes.appendText(text);
    expect(bytes.finish()).toEqual(new TextEncoder().encode(text));
  },
);
