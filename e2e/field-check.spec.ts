import geodesic from 'geographiclib-geodesic';
import type { Polygon } from 'geojson';
import { expect, test } from './fixtures';
import { madePhoto } from './made-photo';
import { InspectPage } from './pages/inspect-page';
import { UndoPage } from './pages/undo-page';
import { insidePlot, plotOf } from './sample-data';
import { standAtSampleDay } from './sample-fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a plot is checked on the phone: place, answers and photo stay after a reload, stand on the sheet, and can be undone', async ({
  app,
  page,
  context,
}) => {
  const id = 'QY-040';
  const [longitude, latitude] = insidePlot(id) as [number, number];
  const corners = (plotOf(id).geometry as Polygon).coordinates.flatMap((ring) => ring.slice(0, -1));
  const lengths = corners.map(
    ([lon, lat]) => geodesic.Geodesic.WGS84.Inverse(latitude, longitude, lat!, lon!).s12!,
  );
  const nearest = Math.min(...lengths);
  await context.grantPermissions([]);
  await standAtSampleDay(page);
  await app.open(`#plot=${id}`);
  const { details } = new InspectPage(page, '');
  const section = details.panel.locator('.field-checks');
  const status = await details.tags.innerText();
  const form = page.getByRole('dialog', { name: `现场核查 · ${id}` });
  await section.getByRole('button', { name: '现场核查' }).tap();
  expect(await form.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });

  await form.getByRole('button', { name: '获取当前位置' }).tap();
  await expect(form).toContainText('未获定位权限');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude, latitude, accuracy: 4 });
  await form.getByRole('button', { name: '获取当前位置' }).tap();
  await expect(form).toContainText('误差 4.0 m');
  await expect(form).toContainText('在地块内');
  await expect(form).toContainText(
    `距 J${lengths.indexOf(nearest) + 1} ${Math.round(nearest)} m，`,
  );

  // The sketch says the same: the plot, the place in it, and the line to the corner.
  const sketch = form.getByRole('img', { name: '在地块内' });
  await expect(
    sketch.locator('text', { hasText: `J${lengths.indexOf(nearest) + 1}` }),
  ).toBeVisible();
  await expect(sketch.locator('.sketch-place')).toBeVisible();

  const answer = (item: string, word: string) =>
    form.getByRole('radiogroup', { name: item, exact: true }).getByText(word, { exact: true });
  expect((await answer('桩基', '有').boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await answer('桩基', '有').tap();
  await answer('围挡', '未看清').tap();
  await expect(form).toContainText('现场见桩基');
  const photo = await madePhoto(
    page,
    { width: 2000, height: 1500 },
    { time: '2026:11:20 10:42:00', bearing: 91.5 },
  );
  await form
    .locator('input[type=file][capture=environment]')
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(form.locator('.photo-list')).toContainText('朝东 92°');
  await expect(form.locator('.photo-list')).toContainText('2026年11月20日 10:42');
  await form.getByRole('button', { name: '删除照片 1' }).tap();
  await expect(form).toContainText('0 张');
  await form.getByRole('button', { name: '恢复' }).tap();
  await form.getByLabel('现状用途').fill('堆料');
  await form.getByLabel('核查人').fill('王工');
  await form.getByRole('button', { name: '保存核查' }).tap();
  await expect(section).toContainText('王工');

  await page.reload();
  await app.waitIdle();
  await expect(section.locator('.check-answers')).toHaveText(/桩基有.*围挡未看清/s);
  await expect(section).toContainText('在地块内');
  await expect(section).toContainText('核查不改变地块状态');
  expect(await details.tags.innerText()).toBe(status);
  const size = (picture: HTMLImageElement) => [picture.naturalWidth, picture.naturalHeight];
  await expect.poll(() => section.locator('img').evaluate(size)).toEqual([1600, 1200]);

  await details.panel.getByRole('button', { name: '生成一地一策' }).last().tap();
  const sheet = page.locator('.sheet-page').last();
  await expect(sheet).toContainText('基坑 未填、桩基 有');
  await expect(sheet).toContainText('堆料');
  await expect(sheet.locator('img')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await section.getByRole('button', { name: '删除', exact: true }).tap();
  await expect(section).toContainText('尚无核查记录');
  await new UndoPage(page).undo.tap();
  await expect(section).toContainText('王工');
});
