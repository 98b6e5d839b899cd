import { expect, test } from './sample-fixtures';

test('every figure of a park opens to how it was computed', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  await expect(details.figures.first()).toBeVisible();
  const count = await details.figures.count();
  expect(count).toBeGreaterThan(9 + 3 * 5);
  for (let i = 0; i < count; i++) {
    const figure = details.figures.nth(i);
    const name = (await figure.getAttribute('title'))!.replace('是怎么算的', '');
    await test.step(name, async () => {
      await details.openFigure(figure);
      await expect(explanation.dialog).toHaveAccessibleName(`${name}，怎么算的`);
      await expect(explanation.formula).toBeVisible();
      if (name === '四至面积') {
        await expect(explanation.fact('来源')).toHaveText('sample-parks.geojson');
        await expect(explanation.fact('面积口径')).toHaveText('椭球面积');
        return;
      }
      await expect(explanation.fact('计入')).toHaveText(/^\d[\d\u2009]* 宗$/);
      await expect(explanation.fact('来源')).toContainText('sample-plots.geojson');
      await expect(explanation.fact('数据日期')).toHaveText('2026-10-31');
    });
  }
});

test('every figure of a plot opens to how it was computed', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ plot: 'QY-002' });
  await expect(details.title).toHaveText('QY-002');
  const count = await details.figures.count();
  expect(count).toBeGreaterThanOrEqual(4);
  for (let i = 0; i < count; i++) {
    await details.openFigure(details.figures.nth(i));
    await expect(explanation.formula).toBeVisible();
    await expect(explanation.fact('计入')).toHaveText('1 宗');
  }
});

test('an intensity names numerator, denominator, basis and units', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  const intensity = await details.value('outputIntensity');
  await details.figure('产出强度').click();
  await expect(explanation.formula).toHaveText('产出强度 = 年产值 ÷ 用地面积');
  await expect(explanation.fact('分子')).toContainText(/^年产值 [\d.\u2009]+ 亿元 · \d+ 宗$/);
  await expect(explanation.fact('分母')).toContainText(/^已建成工矿仓储用地 [\d.\u2009]+ m²/);
  await expect(explanation.fact('分母口径')).toHaveText('已建成工矿仓储用地（A2）');
  await expect(explanation.fact('面积口径')).toHaveText('椭球面积');
  const chain = explanation.dialog.getByText(/万元\/公顷/);
  await expect(chain).toContainText(`${(intensity! / 100).toFixed(2)} 亿元/km²`);
});

test('what is counted and what is not makes up the park', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  const plots = await details.value('plotCount');
  await details.figure('产出强度').click();
  await expect(explanation.excluded).not.toHaveCount(0);
  const texts = await explanation.excluded.getByRole('button').allInnerTexts();
  const counted = Number.parseInt(await explanation.fact('计入').innerText(), 10);
  const excluded = texts.map((text) => Number.parseInt(text, 10));
  const slivers = await explanation.excluded.filter({ hasText: '碎屑图斑' }).count();
  expect(excluded.length).toBeGreaterThan(2);
  expect(counted + excluded.reduce((sum, n) => sum + n, 0)).toBe(plots! + slivers);
});

test('plots that stayed out can be shown', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  await details.figure('产出强度').click();
  const line = explanation.excluded.filter({ hasText: '没有填报产值' });
  const count = Number.parseInt(await line.getByRole('button').innerText(), 10);
  await line.getByRole('button').click();
  await expect(details.title).toHaveText(`已选 ${count} 宗`);
  await expect(explanation.dialog).toBeHidden();
});

test('another denominator changes the figure and what the popover says', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  const before = await details.value('outputIntensity');
  await details.chooseDenominator('园区范围');
  await expect.poll(() => details.value('outputIntensity')).toBeLessThan(before! * 0.9);
  await details.figure('产出强度').click();
  await expect(explanation.fact('分母口径')).toHaveText('园区范围');
  await expect(explanation.fact('分母')).toContainText(/4\u2009\d{3}\u2009\d{3}|4\u2009\d{3}/);
});

test('another basis changes the figure and what the popover says', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  const before = await details.value('landArea');
  await details.chooseBasis('申报面积');
  await expect.poll(() => details.value('landArea')).not.toBe(before);
  expect((await details.value('landArea'))! / before!).toBeCloseTo(1, 1);
  await details.figure('地块面积').click();
  await expect(explanation.fact('面积口径')).toHaveText('申报面积');
});

test('an open popover follows a new date', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  await details.figure('土地闲置率（含疑似）').click();
  const before = await explanation.fact('分子').innerText();
  await inspect.page.keyboard.press(',');
  await expect(explanation.fact('分子')).not.toHaveText(before);
});

test('a park with a reported total shows it beside the sum', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ park: 'SX', open: 'park' });
  await details.figure('产值').click();
  const sum = amount(await explanation.fact('合计').innerText());
  const reported = amount(await explanation.fact('统计上报').innerText());
  expect(reported / sum).toBeCloseTo(1.186, 2);
});

test('a plot’s area stands beside the other two ways to measure it', async ({ inspect }) => {
  const { details, explanation } = inspect;
  await inspect.goTo({ plot: 'ZP-018', park: 'ZP' });
  await details.figure('地块面积').click();
  const rows = explanation.dialog.getByRole('table').getByRole('row');
  await expect(rows).toHaveText([/^椭球面积 ?采用/, /^高斯投影平面面积/, /^申报面积/]);
  await expect(explanation.dialog).toContainText('边界自相交，已修复');
});

test('a figure of the legend explains itself too', async ({ inspect }) => {
  const { legend, explanation } = inspect;
  await legend.row('疑似闲置（含认定）').getByTitle('地块面积是怎么算的').click();
  await expect(explanation.formula).toBeVisible();
  await expect(explanation.fact('计入')).toHaveText('10 宗');
});

test('lines that a filter narrows, and the classes of a colour mode, explain themselves', async ({
  inspect,
}) => {
  const { legend, explanation, page } = inspect;
  await inspect.goTo({ show: 'idle' });
  const plotsOfTotal = async () => (await legend.totals()).plots;
  const before = await plotsOfTotal();
  await legend.total.getByTitle('地块面积是怎么算的').click();
  await expect(explanation.fact('计入')).toHaveText(`${before} 宗`);
  // An open figure stays that of its line when other plots come into the line.
  await page.keyboard.press(',');
  await expect.poll(plotsOfTotal).not.toBe(before);
  await expect(explanation.fact('计入')).toHaveText(`${await plotsOfTotal()} 宗`);
  await inspect.goTo({ colours: 'plotRatio' });
  const line = page.locator('.class-legend tbody').getByRole('row').nth(2);
  const count = await line.locator('data').first().getAttribute('value');
  expect(Number(count)).toBeGreaterThan(0);
  await line.getByTitle('地块面积是怎么算的').click();
  await expect(explanation.fact('计入')).toHaveText(`${count} 宗`);
});

/** The first 亿元 in a text. */
function amount(text: string): number {
  return Number(/([\d.\u2009]+) 亿元(?!\/)/.exec(text)![1]!.replaceAll('\u2009', ''));
}
