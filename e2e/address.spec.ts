import { InspectPage } from './pages/inspect-page';
import { parkName } from './sample-data';
import { expect, standAtSampleDay, test } from './sample-fixtures';

test('an address restores the whole view', async ({ app, page }) => {
  const hash =
    '#map=15.5/29.6075/106.69/20&park=QY&plot=QY-073&date=2026-10-31&unit=hectare&lang=en&theme=dark&basis=declared&denominator=all-plots&show=idle&hide=built';
  await standAtSampleDay(page);
  await app.open(hash);
  const { details, map, ...inspect } = new InspectPage(page, hash);
  await expect(details.title).toHaveText('QY-073');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('textbox', { name: 'As of' })).toHaveValue('2026-10-31');
  await expect(page.getByRole('radio', { name: 'ha' })).toBeChecked();
  await expect(inspect.legend.chip('Suspected idle')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Show Built' })).toBeVisible();
  await expect(page.getByRole('button', { name: parkName('QY') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(map.camera()).toEqual({ zoom: 15.5, lat: 29.6075, lon: 106.69, bearing: 20 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: parkName('QY') }).click();
  await expect(details.panel.getByRole('button', { name: /Declared area/ })).toBeVisible();
  await expect(details.panel.getByRole('button', { name: /All plots/ })).toBeVisible();
});

test('all that a filter shows is chosen by its own filter, not by the one before', async ({
  inspect,
}) => {
  await inspect.goTo({ show: 'idle,built', chosen: 'shown' });
  const numberIn = (text: string) => Number(/\d+/.exec(text)![0]);
  const countOf = async (name: string) => numberIn(await inspect.legend.chip(name).innerText());
  const shown = (await countOf('疑似闲置')) + (await countOf('已建成'));
  const chosen = numberIn(await inspect.details.title.innerText());
  expect(shown).toBeGreaterThan(0);
  // A sliver is chosen with the others and counts as no plot.
  expect([shown, shown + 1]).toContain(chosen);
});

test('an address reads back to itself', async ({ inspect }) => {
  const wanted = {
    plot: 'QY-073',
    date: '2026-10-31',
    unit: 'km2',
    lang: 'en',
    theme: 'dark',
    basis: 'plane',
    denominator: 'park-boundary',
    show: 'idle,built',
    hide: 'm0',
  };
  await inspect.goTo(wanted);
  for (const [name, value] of Object.entries(wanted)) expect(inspect.parameter(name)).toBe(value);
});

test('a link restores what is explained, the pin and the list of drawings', async ({ inspect }) => {
  const { details, explanation, page } = inspect;
  await inspect.goTo({ plot: 'QY-073' });
  await details.openFigure(details.panel.locator('.plot-area button'));
  await expect(explanation.formula).toBeVisible();
  expect(inspect.parameter('explain')).toBe('landArea');
  const formula = await explanation.formula.innerText();
  await page.keyboard.press('Escape');
  await expect(explanation.formula).toBeHidden();
  expect(inspect.parameter('explain')).toBeNull();
  await inspect.goTo({ plot: 'QY-073', explain: 'landArea', pin: '106.69,29.6', drawings: 'open' });
  await expect(explanation.formula).toHaveText(formula);
  await expect(page.locator('.marker-note')).toContainText('29.6');
  await expect(page.locator('.drawings-panel')).toBeVisible();
});

test('Back and Forward open and close an explanation as the address says', async ({ inspect }) => {
  const { details, explanation, page } = inspect;
  await inspect.goTo({ plot: 'QY-073' });
  await details.openFigure(details.panel.locator('.plot-area button'));
  await expect(explanation.formula).toBeVisible();
  await expect(page).toHaveURL(/explain=landArea/);
  await page.evaluate(() => {
    location.hash = location.hash.replace('QY-073', 'QY-005').replace('&explain=landArea', '');
  });
  await expect(details.title).toHaveText('QY-005');
  await expect(explanation.formula).toBeHidden();
  await page.goBack();
  await expect(details.title).toHaveText('QY-073');
  await expect(explanation.formula).toBeVisible();
  await expect(page).toHaveURL(/explain=landArea/);
  await page.goForward();
  await expect(details.title).toHaveText('QY-005');
  await expect(explanation.formula).toBeHidden();
});

test('what an address has wrong is left out', async ({ inspect }) => {
  await inspect.goTo({ park: 'XX', plot: 'no-such', date: '2026-13-01', unit: 'acre', show: 'y' });
  await expect(inspect.details.panel).toBeHidden();
  await expect(inspect.legend.section).toContainText('全部园区');
  for (const name of ['park', 'plot', 'date', 'unit', 'show'])
    expect(inspect.parameter(name)).toBeNull();
});

test('Back and Forward go step by step', async ({ inspect }) => {
  const { page, details, legend, time, parks } = inspect;
  const chip = legend.chip('疑似闲置');
  await parks.choose(parkName('QY'));
  await expect(page).toHaveURL(/open=park/);
  await chip.click();
  await expect(page).toHaveURL(/show=idle/);
  await time.date.fill('2026-10-31');
  await expect(page).toHaveURL(/date=2026-10-31/);
  await inspect.table.choose('QY-005');
  await expect(page).toHaveURL(/plot=QY-005/);

  await page.goBack();
  await expect(details.title).toHaveText(parkName('QY'));
  await expect(time.date).toHaveValue('2026-10-31');
  await page.goBack();
  await expect(time.date).toHaveValue('2026-11-22');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await expect(details.panel).toBeVisible();
  await page.goBack();
  await expect(details.panel).toBeHidden();

  await page.goForward();
  await expect(details.title).toHaveText(parkName('QY'));
  await page.goForward();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await expect(time.date).toHaveValue('2026-10-31');
  await page.goForward();
  await expect(details.title).toHaveText('QY-005');
});

test('Back leaves language, theme and unit as they are', async ({ inspect }) => {
  const { page, parks, details } = inspect;
  await parks.choose(parkName('QY'));
  await expect(details.panel).toBeVisible();
  await page.getByRole('button', { name: '深色界面' }).click();
  await page.getByRole('radio', { name: 'km²' }).click();
  await page.goBack();
  await expect(details.panel).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'km²' })).toBeChecked();
});

test('moving the map makes no step', async ({ inspect }) => {
  const { page, map } = inspect;
  const steps = await page.evaluate(() => history.length);
  const { zoom } = map.camera();
  await map.tools.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => map.camera().zoom).toBeGreaterThan(zoom);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the link to a plot is copied, and opens at that plot', async ({ inspect }) => {
  const { page, details } = inspect;
  await inspect.goTo({ plot: 'QY-040' });
  await details.panel.getByRole('button', { name: '复制此图斑的链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(new URL(link).hash).toContain('plot=QY-040');
  await page.getByRole('status').getByRole('button', { name: '关闭' }).click();
});
