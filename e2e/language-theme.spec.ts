import { readFileSync } from 'node:fs';
import { screenTabs } from '../src/store/screens';
import type { InspectPage } from './pages/inspect-page';
import { sampleParks, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';
import { crampedTextsOn, textsOn } from './screen-text';

const rawKey =
  /\b(issue|indicator|formula|input|missing|status|category|exclusion|basis|denominator|condition|clause|field|role|overlay|legend|table|explain|plot|figures|notice)\.[a-zA-Z0-9-]+(?<!\.geojson)\b|\{\w+\}|undefined|\bNaN\b/;

interface View {
  /** How the address differs from the start. */
  changes?: Record<string, string>;
  /** What is done there; by places, as the words differ. */
  act?(inspect: InspectPage): Promise<void>;
}

const views: Record<string, View> = {
  'the start': {},
  'a park, its categories and regions': {
    changes: { open: 'park' },
    act: async ({ page, details }) => {
      await page.locator('details.region-list summary').click();
      await expect(details.figures).not.toHaveCount(0);
    },
  },
  'an intensity explained': {
    changes: { open: 'park' },
    act: async ({ details, explanation }) => {
      await details.panel.locator('.figure-row button.figure').nth(3).click();
      await expect(explanation.formula).toBeVisible();
    },
  },
  'an idle plot': plotView('QY-127'),
  'a plot without dates': plotView('QY-030'),
  'a plot with a conflict': plotView('QY-144'),
  'a plot over another': plotView('JW-101'),
  'a plot not yet approved': plotView('ST-008'),
  ...Object.fromEntries(screenTabs.map((tab) => [`the tab ${tab}`, { changes: { tab } }])),
  'the table': { act: viewTable },
  'the data': dialogView('header .button >> nth=1'),
  'opening data': dialogView('header .button >> nth=0'),
  'the methods': dialogView('.left-foot .link-button'),
  'the shortcuts': dialogView('header .icon-button >> nth=2'),
};

function plotView(id: string): View {
  return {
    changes: { plot: id },
    act: async ({ details, explanation }) => {
      await expect(details.title).toHaveText(id);
      await details.panel.locator('.plot-facts summary').click();
      await details.openFigure(details.panel.locator('.plot-area button'));
      await expect(explanation.formula).toBeVisible();
    },
  };
}

function dialogView(button: string): View {
  return {
    act: async ({ page }) => {
      await page.locator(button).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  };
}

async function viewTable({ page, table }: InspectPage): Promise<void> {
  await page.keyboard.press('t');
  await expect(table.drawer.getByRole('row').nth(5)).toContainText('QY-');
}

/** Words that the data bring, not the program. */
function wordsOfData(): Set<string> {
  const rows = [...samplePlots, ...sampleParks].map(({ properties }) => properties);
  const counties = readFileSync(
    new URL('../data/reference/counties.json', import.meta.url),
    'utf8',
  ).match(/\p{Script=Han}+/gu)!;
  const values = rows.flatMap((row) => Object.values(row)).map(String);
  const layers = ['示例园区', '示例地块', '示例统计', '示例道路'];
  const brand = ['图斑', '中文'];
  const headings = rows.flatMap((row) => Object.keys(row));
  return new Set([...values, ...counties, ...layers, ...headings, ...brand]);
}

const han = /\p{Script=Han}/u;

/** A document by its number. */
const citation = /\p{Script=Han}+〔\d{4}〕\d+号/gu;

/** A place in a document as the document numbers it. */
const clause = /[一二三四五六七八九十]+\([一二三四五六七八九十]+\)/gu;

/** The parts of texts that are neither English nor data. */
function untranslated(texts: readonly string[]): string[] {
  const words = wordsOfData();
  const bare = new Set([...words].map(bareOf));
  return texts
    .flatMap((text) =>
      text
        .replace(citation, '')
        .replace(clause, '')
        .split(/ · |[,;:“”]/),
    )
    .map((part) => part.trim())
    .filter((part) => han.test(part) && !words.has(part) && !bare.has(bareOf(part)));
}

/** The Chinese of a text alone. */
function bareOf(text: string): string {
  return text.match(/\p{Script=Han}+/gu)?.join('') ?? '';
}

for (const lang of ['zh', 'en'])
  for (const [name, { changes, act }] of Object.entries(views))
    test.describe(lang, () => {
      test.use({ startAt: { lang, ...changes } });

      test(`${name}: no key shows, and every word is of the language`, async ({ inspect }) => {
        await act?.(inspect);
        const texts = await textsOn(inspect.page);
        expect(texts.filter((text) => rawKey.test(text))).toEqual([]);
        if (lang === 'en') expect(untranslated(texts)).toEqual([]);
      });
    });

for (const lang of ['zh', 'en'])
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const)
    test(`${lang} at ${width}: no text is cut off or lies over another`, async ({ inspect }) => {
      const parts =
        '.top-bar, .left-panel, .chips, .time-bar, .drawer-head, .right-panel, .map-readout, .table-heads';
      await inspect.page.setViewportSize({ width, height });
      await inspect.goTo({ lang });
      await viewTable(inspect);
      expect(await crampedTextsOn(inspect.page, parts)).toEqual([]);
      await inspect.goTo({ lang, open: 'park' });
      await expect(inspect.details.figures).not.toHaveCount(0);
      expect(await crampedTextsOn(inspect.page, parts)).toEqual([]);
      await inspect.goTo({ lang, plot: 'QY-144' });
      await expect(inspect.details.title).toHaveText('QY-144');
      expect(await crampedTextsOn(inspect.page, parts)).toEqual([]);
    });

test('the language switch changes words, units and the page’s language', async ({ inspect }) => {
  const { page, legend } = inspect;
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(legend.section).toContainText('Suspected idle');
  await expect(page.getByRole('banner').getByText('Sample data')).toBeVisible();
  await expect(page).toHaveTitle(/Tuban/);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(legend.section).toContainText('疑似闲置');
});

test.describe(() => {
  test.use({ mapDetail: 'full' });

  test('the dark theme changes page and map', async ({ inspect }) => {
    const { page, map } = inspect;
    const place = [106.6765, 29.6165];
    const background = () =>
      page.getByRole('banner').evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = [await background(), await map.colourAt(place)];
    await page.getByRole('button', { name: '深色界面' }).click();
    await expect.poll(background).not.toBe(before[0]);
    await expect.poll(() => map.colourAt(place)).not.toBe(before[1]);
    await expect(page.getByRole('button', { name: '浅色界面' })).toBeVisible();
  });
});
