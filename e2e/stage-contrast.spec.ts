import type { Page } from '@playwright/test';
import { expect, test } from './sample-fixtures';

test.use({ mapDetail: 'full' });

interface ShownText {
  text: string;
  /** CSS px. */
  size: number;
  weight: number;
  colour: [number, number, number];
  box: { x: number; y: number; width: number; height: number };
}

/** Every text of the stage with its colour and the box of its glyphs. */
function textsOf(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const roots = document.querySelectorAll('.stage, .stage-pin');
    const found: ShownText[] = [];
    for (const root of roots) {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const element = node.parentElement!;
        const text = node.textContent!.trim();
        const style = getComputedStyle(element);
        if (!text || style.visibility === 'hidden' || element.closest('svg, .visually-hidden'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { x, width, ...box } = range.getBoundingClientRect().toJSON() as DOMRect;
        if (width < 2 || box.height < 2) continue;
        // The box of a font is higher than its signs, and may reach out of what they stand on.
        const [y, height] = [box.y + 0.15 * box.height, 0.7 * box.height];
        let opacity = 1;
        for (let at: Element | null = element; at; at = at.parentElement)
          opacity *= Number(getComputedStyle(at).opacity);
        if (opacity < 0.5) continue;
        const [r = 0, g = 0, b = 0] = style.color.match(/[\d.]+/g)!.map(Number);
        found.push({
          text,
          size: Number.parseFloat(style.fontSize),
          weight: Number(style.fontWeight),
          colour: [r, g, b],
          box: { x, y, width, height },
        });
      }
    }
    return found;
  });
}

/** Runs in the page, which can decode pictures: the texts that stand out too little. It must refer to nothing outside itself. */
async function weakTexts({
  base64,
  texts,
}: {
  base64: string;
  texts: ShownText[];
}): Promise<string[]> {
  const luminance = (colour: readonly number[]) => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
    willReadFrequently: true,
  })!;
  context.drawImage(image, 0, 0);
  return texts.flatMap(({ text, size, weight, colour, box }) => {
    const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
    const width = Math.min(image.width - x, Math.ceil(box.width));
    const height = Math.min(image.height - y, Math.ceil(box.height));
    if (width < 1 || height < 1) return [];
    const { data } = context.getImageData(x, y, width, height);
    const ink = luminance(colour);
    const found: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      const ground = luminance([data[i]!, data[i + 1]!, data[i + 2]!]);
      found.push((Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
    }
    found.sort((a, b) => a - b);
    // A twentieth may be an edge that crosses the text.
    const low = found[Math.floor(found.length / 20)]!;
    const isLarge = size >= 24 || (size >= 18.66 && weight >= 700);
    return low < (isLarge ? 3 : 4.5) ? [`${text}: ${low.toFixed(2)}`] : [];
  });
}

test('texts of the stage stand out from the land behind them, measured on the picture', async ({
  inspect,
}) => {
  const { page } = inspect;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.keyboard.press('Shift+F');
  await expect(page.locator('.stage-trend')).toBeVisible();
  for (let park = 0; park < 3; park++) {
    // The pins come last.
    await expect(page.locator('.stage-pin:not(.is-out)').first()).toBeVisible();
    await page.locator('html[data-state="idle"]').waitFor();
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(20);
    const ground = await withoutTexts(page, () => page.screenshot());
    const weak = await page.evaluate(weakTexts, { base64: ground.toString('base64'), texts });
    expect(weak).toEqual([]);
    const place = await page.locator('.stage-place h2').innerText();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.stage-place h2')).not.toHaveText(place);
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Escape');
});

/** Does something while the texts of the stage are not painted. */
async function withoutTexts<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.stage *, .stage-pin, .stage-pin * { color: transparent !important; text-shadow: none !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  try {
    return await work();
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }
}
