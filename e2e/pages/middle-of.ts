import type { Page } from '@playwright/test';

type Point = { x: number; y: number };

/** The middle of what has a colour in a square of the screen, page coordinates in px. */
export async function middleOf(
  page: Page,
  around: Point,
  side: number,
  colour: readonly number[],
): Promise<Point> {
  const [left, top] = [Math.round(around.x - side / 2), Math.round(around.y - side / 2)];
  const clip = { x: left, y: top, width: side, height: side };
  const picture = await page.screenshot({ clip });
  const middle = await page.evaluate(measure, [picture.toString('base64'), colour] as const);
  return { x: left + middle.x, y: top + middle.y };
}

/** Runs in the page, which can decode pictures. It must refer to nothing outside itself. */
async function measure([base64, colour]: readonly [string, readonly number[]]): Promise<Point> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let [count, x, y] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const away = [0, 1, 2].reduce((sum, k) => sum + Math.abs(data[i + k]! - colour[k]!), 0);
    if (away > 120) continue;
    count++;
    x += ((i / 4) % image.width) + 0.5;
    y += Math.floor(i / 4 / image.width) + 0.5;
  }
  return { x: x / count, y: y / count };
}
