import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { insidePlot, parkName } from './sample-data';
import { sampleDay } from './sample-day';
import { expect, test } from './sample-fixtures';

test.use({ mapDetail: 'full' });

const bare = (words: string) => words.normalize('NFKC').replace(/\s/g, '');
/** The map in a picture: its margin, and the line of the title above it, px. */
const [margin, head] = [16, 52];
const place = insidePlot('QY-073');
/** A picture as base64, and the middle and side of a square in it, px. */
type Square = [picture: string, x: number, y: number, side: number];

async function openImages(page: Page) {
  await page.getByRole('button', { name: /^分享/ }).first().click();
  await page.getByRole('button', { name: '出图' }).click();
  return page.getByRole('dialog', { name: '出图' });
}

test('the map goes out as PNG of the size asked for in the colours of the screen, and as SVG whose text is text', async ({
  inspect,
}) => {
  const { page, map, legend } = inspect;
  await inspect.goTo({ park: 'QY', open: null });
  const colour = await map.colourAt(place, 40);
  const point = await map.pointOf(place);
  const view = (await map.view.boundingBox())!;
  const shown = (await legend.lines()).map(({ name }) => name);
  const dialog = await openImages(page);
  await dialog.getByLabel('标题').fill('十月用地图');
  for (const ratio of [1, 3]) {
    await dialog.getByRole('button', { name: /倍数/ }).click();
    await page.getByRole('option', { name: new RegExp(`^${ratio}×`) }).click();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '存图' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('十月用地图.png');
    const bytes = await readFile(await file.path());
    // Width of the picture as its header has it.
    expect(bytes.readUInt32BE(16)).toBe((view.width + 2 * margin) * ratio);
    const x = (margin + point.x - view.x) * ratio;
    const y = (head + point.y - view.y) * ratio;
    const square: Square = [bytes.toString('base64'), x, y, 40 * ratio];
    const found = await page.evaluate(commonestColour, square);
    expect(found).toBe(colour);
  }

  await dialog.getByText('SVG').click();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '存图' }).click();
  const svg = await readFile(await (await saving).path(), 'utf8');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
  for (const text of ['十月用地图', '示例数据', '北', '073']) expect(texts).toContain(text);
  expect(texts.join()).toContain(`数据时点 ${sampleDay}`);
  const named = texts.filter((text) => shown.includes(text));
  expect(named).toContain('疑似闲置（含认定）');
  expect(svg).not.toContain('<image');
  // Without its legend it names no class.
  await dialog.getByLabel('图例').uncheck();
  await expect(dialog.locator('.image-page text', { hasText: '疑似闲置（含认定）' })).toHaveCount(
    0,
  );
});

test('a map sheet prints at the exact scale chosen, with coordinates, legend, marks and checksum', async ({
  inspect,
}) => {
  const { page, map, legend } = inspect;
  await inspect.goTo({ park: 'QY', open: null });
  const [colour, point] = [await map.colourAt(place, 40), await map.pointOf(place)];
  const mark = (await legend.row('供而未用').locator('.swatch').boundingBox())!;
  const swatch = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const shown = await page.screenshot({
    clip: { x: swatch.x - 2, y: swatch.y - 2, width: 4, height: 4 },
  });
  const panelColour = await page.evaluate(commonestColour, [
    shown.toString('base64'),
    2,
    2,
    4,
  ] as Square);
  const dialog = await openImages(page);
  await dialog.getByText('图纸', { exact: true }).click();
  await dialog.getByText('A3').click();
  const choose = async (label: RegExp, option: string) => {
    await dialog.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await choose(/图幅/, parkName('QY'));
  await choose(/比例尺/, '1:10 000');
  await expect(dialog.locator('.paper-map')).toHaveAttribute('data-scale', '10000');

  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect(pdf.numPages).toBe(1);
  const sheet = await pdf.getPage(1);
  // A3 across: browsers round paper to their own px.
  expect(Math.abs(sheet.view[2]! - (420 * 72) / 25.4)).toBeLessThan(1);
  const { items } = await sheet.getTextContent();
  const eastings = items.flatMap((it) =>
    'str' in it && /^36\d{6}$/.test(it.str.trim())
      ? [{ metres: Number(it.str), mm: (it.transform[4] * 25.4) / 72 }]
      : [],
  );
  const [west, east] = [
    eastings[0]!,
    eastings.findLast(({ metres }) => metres > eastings[0]!.metres)!,
  ];
  expect(east.mm - west.mm).toBeCloseTo(((east.metres - west.metres) / 10_000) * 1000, 1);
  const printed = bare((await extractText(pdf, { mergePages: true })).text);
  for (const text of [
    // Its first sign may come as its look-alike.
    `${parkName('QY').slice(1)}土地利用图`,
    '示例数据',
    '1:10 000',
    'EPSG:4524',
    '疑似闲置（含认定）',
    `数据时点${sampleDay}`,
    '校验',
  ])
    expect(printed).toContain(bare(text));
  // What does not fit is said.
  await choose(/比例尺/, '1:2 000');
  await expect(dialog.getByRole('status')).toContainText('放不下全部');

  // The whole screen, panels and map, at twice its size.
  await dialog.getByText('整屏', { exact: true }).click();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '存图' }).click();
  const screen = await readFile(await (await saving).path());
  const { width, height } = page.viewportSize()!;
  expect([screen.readUInt32BE(16), screen.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
  const square: Square = [screen.toString('base64'), 2 * point.x, 2 * point.y, 80];
  expect(await page.evaluate(commonestColour, square)).toBe(colour);
  const panel: Square = [screen.toString('base64'), 2 * swatch.x, 2 * swatch.y, 8];
  expect(await page.evaluate(commonestColour, panel)).toBe(panelColour);
});

/** Runs in the page: the commonest colour in a square about a place of a picture. */
async function commonestColour([base64, x, y, side]: Square) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(x - side / 2, y - side / 2, side, side);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const parts = [data[i]!, data[i + 1]!, data[i + 2]!];
    const colour = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}
