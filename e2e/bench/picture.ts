import type { Page } from '@playwright/test';

export interface Picture {
  /** Share of the middle of the page that is not its most frequent colour. */
  drawnShare: number;
  /** Share that still changed after the picture was said to be complete. */
  lateShare: number;
}

const middle = { x: 420, y: 150, width: 600, height: 600 };

/** Takes the middle of the page, where the map is. */
export function takePicture(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: middle, animations: 'allow', caret: 'initial' });
}

/** Compares what was there when the picture was called complete with what is there in the end. */
export async function judgePicture(page: Page, first: Buffer, last: Buffer): Promise<Picture> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(comparePictures, [
      first.toString('base64'),
      last.toString('base64'),
    ] as const);
  } finally {
    await blank.close();
  }
}

/** Runs in a blank page, which can decode pictures. It must refer to nothing outside itself. */
async function comparePictures([first, last]: readonly [string, string]): Promise<Picture> {
  const readPixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  };
  const before = await readPixels(first);
  const after = await readPixels(last);
  const counts = new Map<number, number>();
  for (const colour of before) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const changed = before.reduce((sum, colour, i) => sum + (colour === after[i] ? 0 : 1), 0);
  return {
    drawnShare: 1 - Math.max(...counts.values()) / before.length,
    lateShare: changed / before.length,
  };
}
