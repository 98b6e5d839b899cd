import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';

test('a code is read back to the link it was made of, Chinese included', () => {
  const link = 'http://192.168.1.8:4173/#plot=QY-040&group=主城新区&check=open';
  const rows = encodeQR(link, 'raw', { ecc: 'medium', border: 4 });
  const scale = 4;
  const size = rows.length * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (rows[Math.floor(y / scale)]![Math.floor(x / scale)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  expect(decodeQR({ width: size, height: size, data })).toBe(link);
});
