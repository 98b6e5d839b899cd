import { readFileSync } from 'node:fs';
import { axeViolations } from './axe-violations';
import { expect, test } from './fixtures';
import { writeFiles } from './made-files';
import { useSmallSample } from './small-sample';
import { smallWindow } from './small-window';

test.use({ viewport: smallWindow });

test('a presenter makes a story of views, plays it, and leads it from a second window', async ({
  app,
  page,
  context,
}, info) => {
  await useSmallSample(page);
  await app.open('#park=YQ-1&lang=zh&theme=light');
  const goTo = async (hash: string) => {
    await page.evaluate((text) => {
      location.hash = text;
    }, hash);
    await page.waitForFunction(() => history.state !== null);
    await app.waitIdle();
  };
  await page.keyboard.press('Control+k');
  await page.keyboard.type('编辑演示故事');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('region', { name: '演示故事' });
  const add = drawer.getByRole('button', { name: '加入当前画面' });
  const steps = drawer.locator('.story-step .story-caption');
  await add.click();
  await goTo('#park=YQ-1&plot=SP-002&lang=zh&theme=light');
  await add.click();
  await goTo('#park=YQ-1&colours=landUse&date=2020-06-30&lang=zh&theme=light');
  await add.click();
  await expect(steps).toHaveText(['示例产业园', '地块 SP-002', '示例产业园']);

  // The plot comes first, by keyboard; what is said to it counts when its field is left.
  await drawer.getByRole('button', { name: '移动第 2 步' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(steps).toHaveText(['地块 SP-002', '示例产业园', '示例产业园']);
  await steps.first().click();
  await drawer.getByLabel('中文字幕').fill('二号地块为何未动工');
  await drawer.getByLabel('讲稿').fill('先说合同');
  await drawer.getByLabel('停留').fill('20');
  await drawer.getByLabel('停留').blur();
  await expect(steps.first()).toHaveText('二号地块为何未动工');
  await expect(drawer.locator('.story-foot')).toContainText('3 步，共 0:44');
  expect(await axeViolations(page, '.story-drawer')).toEqual([]);
  await drawer.getByRole('button', { name: '删除这一步' }).click();
  await expect(steps).toHaveCount(2);
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect(steps).toHaveCount(3);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drawer.getByRole('button', { name: '导出' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');

  await page.reload();
  await app.waitIdle();
  await expect(drawer).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('编辑演示故事');
  await page.keyboard.press('Enter');
  await expect(steps).toHaveText(['二号地块为何未动工', '示例产业园', '示例产业园']);
  const [bad, good] = writeFiles(info, {
    'bad.json': text.replace('"dwellSeconds": 20', '"dwellSeconds": 1'),
    'good.json': text,
  });
  const chooser = drawer.locator('input[type="file"]');
  await chooser.setInputFiles(bad!);
  await expect(drawer.getByRole('alert')).toContainText('第 1 步 · dwellSeconds');
  await chooser.setInputFiles(good!);
  await expect(drawer.getByRole('alert')).toBeHidden();
  await expect(steps).toHaveText(['二号地块为何未动工', '示例产业园', '示例产业园']);

  // Date and colours of the reader's own view come back after the story.
  const { hash } = new URL(page.url());
  expect(hash).toContain('date=2020-06-30');
  await drawer.getByRole('button', { name: '播放', exact: true }).click();
  const stage = page.getByRole('region', { name: '大屏演示' });
  await expect(stage.locator('.stage-caption')).toHaveText('二号地块为何未动工');
  await expect(stage.getByRole('complementary', { name: '所点地块' })).toContainText('SP-002');
  await expect(page).not.toHaveURL(/date=2020-06-30/);
  await page.keyboard.press(' ');

  const opened = context.waitForEvent('page');
  await stage.getByRole('button', { name: '打开讲者窗口' }).click();
  const presenter = await opened;
  const now = presenter.locator('.presenter-now');
  await expect(now).toContainText('二号地块为何未动工');
  await expect(now).toContainText('先说合同');
  await expect(presenter.locator('.presenter-next')).toContainText('示例产业园');
  await expect(presenter.getByRole('img', { name: '下一步略图：示例产业园' })).toBeVisible();
  await expect(presenter.getByRole('img', { name: '当前略图：地块 SP-002' })).toBeVisible();
  expect(await axeViolations(presenter)).toEqual([]);
  await presenter.getByRole('button', { name: '下一步' }).click();
  await expect(stage.locator('.stage-step')).toHaveText('2 / 3');
  await expect(now).toContainText('2 / 3');
  await presenter.keyboard.press('PageDown');
  await expect(stage.locator('.stage-step')).toHaveText('3 / 3');
  await expect(page).toHaveURL(/date=2020-06-30/);
  await presenter.getByRole('button', { name: '黑屏' }).click();
  await expect(page.getByTestId('stage-black')).toBeVisible();
  await presenter.getByRole('button', { name: '黑屏' }).click();
  await presenter.close();

  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(stage.locator('.stage-step')).toHaveText('1 / 3');
  await expect(page).not.toHaveURL(/date=2020-06-30/);
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect(page).toHaveURL(/date=2020-06-30/);
  expect(new URL(page.url()).hash).toContain('colours=landUse');
  // What the story did to the view is no step of the reader's.
  await expect(page.getByRole('button', { name: /^撤销.*演示故事/ })).toBeVisible();
});
