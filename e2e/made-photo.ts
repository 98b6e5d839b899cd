import type { Page } from '@playwright/test';

interface Told {
  /** `2026:11:20 10:42:00`, as EXIF writes a moment without a zone. */
  time: string;
  /** Degrees clockwise from true north. */
  bearing: number;
}

/** A JPEG that the browser draws, with the part that a camera writes about time and bearing. */
export async function madePhoto(
  page: Page,
  { width, height }: { width: number; height: number },
  told: Told,
): Promise<Buffer> {
  const plain = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w!, h!);
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#7da7c4';
      context.fillRect(0, 0, w!, h!);
      context.fillStyle = '#8a7350';
      context.fillRect(0, h! / 2, w!, h! / 2);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height],
  );
  const jpeg = Buffer.from(plain);
  return Buffer.concat([jpeg.subarray(0, 2), exifOf(told), jpeg.subarray(2)]);
}

/** An APP1 segment: a little-endian TIFF of three directories, each entry 12 bytes. */
function exifOf({ time, bearing }: Told): Buffer {
  const tiff = Buffer.alloc(132);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  const [exif, gps, timeAt, bearingAt] = [38, 56, 96, 120];
  tiff.writeUInt16LE(2, 8);
  entry(10, 0x8769, 4, 1, exif);
  entry(22, 0x8825, 4, 1, gps);
  tiff.writeUInt16LE(1, exif);
  entry(exif + 2, 0x9003, 2, 20, timeAt);
  tiff.writeUInt16LE(2, gps);
  entry(gps + 2, 0x0010, 2, 2, 'T'.charCodeAt(0));
  entry(gps + 14, 0x0011, 5, 1, bearingAt);
  tiff.write(time, timeAt, 'latin1');
  tiff.writeUInt32LE(Math.round(bearing * 100), bearingAt);
  tiff.writeUInt32LE(100, bearingAt + 4);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
