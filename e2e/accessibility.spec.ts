import { screenTabs } from '../src/store/screens';
import { axeViolations } from './axe-violations';
import { fileWithoutZone } from './file-without-zone';
import { expect as expectFresh, test as fresh } from './fixtures';
import { DataPanelPage } from './pages/data-panel-page';
import type { InspectPage } from './pages/inspect-page';
import { paletteOf } from './pages/search-page';
import { insidePlot } from './sample-data';
import { expect, test } from './sample-fixtures';
import { useSmallSample } from './small-sample';

type Language = 'zh' | 'en';

/** A panel or dialog: how it is opened, and what of the page it is. */
interface Surface {
  /** How the address differs before it is opened. */
  at?: Record<string, string>;
  open(inspect: InspectPage, language: Language): Promise<void>;
  /** The parts that must be there, and that axe looks at. */
  roots: string[];
  /** Else Esc closes it. */
  close?(inspect: InspectPage): Promise<void>;
}

const modal = ['.modal'];
/** A filter, a hidden layer, and plots coloured by a figure. */
const narrowed = { show: 'idle,built', hide: 'm0', colours: 'plotRatio' };
const stays = async () => undefined;

const byKeys = (keys: string, roots = modal): Surface => ({
  open: ({ page }) => page.keyboard.press(keys),
  roots,
});
const byPress = (selector: string, roots: string[]): Surface => ({
  open: ({ page }) => page.locator(selector).first().click(),
  roots,
});
const byCommand = (zh: string, en: string, roots = modal): Surface => ({
  async open({ page }, language) {
    await page.keyboard.press('Control+k');
    const palette = paletteOf(page);
    const name = { zh, en }[language];
    await palette.field.fill(name);
    await expect(palette.active).toHaveText(name);
    await page.keyboard.press('Enter');
    await expect(palette.field).toBeHidden();
  },
  roots,
});

const groups: Record<string, Record<string, Surface>> = {
  dialogs: {
    'opening data': byKeys('o'),
    'data and issues': byCommand('数据与问题', 'Data and issues'),
    'sharing and export': byKeys('Control+Shift+S'),
    workspaces: byCommand('管理工作区', 'Manage workspaces'),
    basemaps: byCommand('管理底图', 'Manage basemaps'),
    'places by coordinates': byCommand('按坐标标绘', 'Draw by coordinates'),
    shortcuts: byKeys('?'),
    methods: byCommand('方法说明', 'Methods'),
    glossary: byCommand('术语', 'Glossary'),
    palette: byKeys('Control+k'),
    settings: byPress('.settings-button', ['.settings-popover']),
    'the tour': byCommand('看一看：五步看懂一宗闲置地', 'Take a look: an idle plot in five steps', [
      '.tour-card',
    ]),
  },
  'lists and what lies over the map': {
    'the options of a layer': byPress('.layer-more', ['.layer-popover']),
    'the menu of choosing': byPress('.map-tools [aria-haspopup=menu]', ['.menu-list']),
    'the menu here': {
      open: ({ map, page }) =>
        map
          .pointOf(insidePlot('QY-073'))
          .then(({ x, y }) => page.mouse.click(x, y, { button: 'right' })),
      roots: ['.context-menu'],
    },
    measuring: byKeys('m', ['.tool-card']),
    drawings: {
      ...byKeys('g', ['.drawings-panel']),
      close: ({ page }) => page.keyboard.press('g'),
    },
    'parks, legend and layers by a figure': {
      at: narrowed,
      open: stays,
      roots: ['.left-panel', '.class-legend'],
      close: stays,
    },
    'two maps and what the left one shows': {
      at: { park: 'QY', twin: 'swipe', 'twin-colours': 'outputIntensity' },
      open: ({ page }) => page.locator('.twin-side').first().click(),
      roots: ['.twin-dialog', '.twin-bar', '.twin-slider', '.twin-map'],
    },
    'the filter and its editor': {
      at: narrowed,
      async open({ page }) {
        await page.keyboard.press('f');
        await page.locator('.filter-panel').getByRole('combobox').fill('M0');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      },
      roots: ['.filter-panel', '.map-top', '.condition-editor'],
    },
  },
  details: {
    'a plot with a conflict, all its facts': {
      at: { plot: 'QY-144' },
      open: ({ page }) => page.locator('.right-panel .plot-facts summary').click(),
      roots: ['.right-panel', '.plot-facts[open]'],
      close: stays,
    },
    'some plots chosen': {
      at: { show: 'm0', chosen: 'shown' },
      open: stays,
      roots: ['.right-panel', '.selection-bar'],
      close: stays,
    },
  },
  'the tabs of the other screens': Object.fromEntries(
    screenTabs.map((tab): [string, Surface] => [
      tab,
      { at: { tab }, open: stays, roots: ['.screen-panel'], close: stays },
    ]),
  ),
  'the table': {
    'rows in groups, and totals': {
      async open({ page, table }) {
        await table.open();
        await page.locator('.table-group button').click();
        await page.getByRole('option').nth(1).click();
        await expect(table.groups.first()).toBeVisible();
      },
      roots: ['.table-drawer', '.totals-row'],
      close: stays,
    },
    'the choice of columns': byPress('.columns-button', ['.column-popover']),
    'the menu of exports': byPress('.export-button', ['.menu-list']),
    'the menu of a head': {
      async open({ page }) {
        await page.locator('.column-head').nth(1).hover();
        await page.locator('.column-head .head-menu').nth(1).click();
      },
      roots: ['.menu-list'],
    },
  },
};

/** The other pairs than those in which the panels are looked at below. */
for (const [lang, theme] of [
  ['zh', 'dark'],
  ['en', 'light'],
] as const)
  test.describe(`${lang}, ${theme}`, () => {
    test.use({ startAt: { lang, theme, open: 'park' } });

    test('the page with a park, a figure explained: nothing that axe objects to', async ({
      inspect: { page, details },
    }) => {
      await expect(details.figures).not.toHaveCount(0);
      await expect(page.locator('.history table')).toBeAttached();
      expect.soft(await axeViolations(page)).toEqual([]);
      await page.locator('.figure-row .figure').nth(3).click();
      await expect(page.locator('.explain .formula')).toBeVisible();
      expect.soft(await axeViolations(page, '.explain')).toEqual([]);
    });
  });

/** Words are of the language and contrasts of the theme: two pairs show each panel in all of them. */
for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test.describe(`${lang}, ${theme}`, () => {
    test.use({ startAt: { lang, theme } });

    for (const [group, surfaces] of Object.entries(groups))
      test(`${group}: nothing that axe objects to`, async ({ inspect }) => {
        const { page } = inspect;
        let at: Surface['at'];
        for (const [name, surface] of Object.entries(surfaces))
          await test.step(name, async () => {
            if (surface.at !== at) await inspect.goTo({ lang, theme, ...surface.at });
            at = surface.at;
            await surface.open(inspect, lang);
            for (const root of surface.roots) await expect(page.locator(root)).toBeVisible();
            expect.soft(await axeViolations(page, ...surface.roots), name).toEqual([]);
            if (surface.close) return surface.close(inspect);
            await page.keyboard.press('Escape');
            await expect(page.locator(surface.roots[0]!)).toBeHidden();
          });
        if (group === 'the table') await inspect.table.restore();
      });
  });

fresh(
  'nothing loaded, and the question of a zone: nothing that axe objects to',
  async ({ app, page }, info) => {
    const path = fileWithoutZone(info);
    await useSmallSample(page);
    await app.open();
    await new DataPanelPage(page).removeAll();
    const card = page.getByRole('region', { name: /^(打开数据|Open data)$/ });
    const look = async (theme: string) => {
      await expectFresh(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectFresh(card).toBeVisible();
      expectFresh(await axeViolations(page)).toEqual([]);
      await app.dropDoubtfulFiles([path]);
      await expectFresh(page.locator('.zone-choice')).toBeVisible();
      expectFresh(await axeViolations(page, '.modal')).toEqual([]);
      await page.keyboard.press('Escape');
      await expectFresh(page.locator('.zone-choice')).toBeHidden();
    };
    await look('light');
    await page.getByRole('button', { name: 'English' }).click();
    await look('light');
    await page.locator('.theme-button').click();
    await look('dark');
    await page.getByRole('button', { name: '中文' }).click();
    await look('dark');
  },
);
