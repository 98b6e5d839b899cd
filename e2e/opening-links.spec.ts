import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { DataPanelPage } from './pages/data-panel-page';
import { NoticesPage } from './pages/notices-page';
import { expect, test } from './small-fixtures';
import { smallSamplePlots } from './small-sample';

const sixPlots = fileURLToPath(
  new URL('../data/fixtures/real-like/estate-dirty.geojson', import.meta.url),
);

test.describe('a link', () => {
  test('to the same place opens when pasted', async ({ app, page }) => {
    await serveOwn(page);
    await page.getByRole('button', { name: '打开数据', exact: true }).click();
    await page.getByRole('textbox', { name: '粘贴数据链接' }).fill('files/six.geojson');
    await page.getByRole('button', { name: '打开链接' }).click();
    await expect.poll(() => app.figure('total.plots', '合计')).toBe(6);
    await app.waitIdle();
  });

  test('in the address opens at the start', async ({ app, page }) => {
    await serveOwn(page);
    await app.open('?data=files/six.geojson');
    expect(await app.figure('total.plots', '合计')).toBe(6);
    expect((await new DataPanelPage(page).layer()).origin).toContain('six.geojson');
  });

  test('in the address to another host is told and not fetched', async ({ app, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await app.open('?data=https://example.com/plots.geojson');
    const [notice] = await new NoticesPage(page).texts();
    expect(notice!.tone).toBe('warn');
    expect(notice!.text).toContain('此链接要从 example.com 读取数据。尚未请求');
    expect(await app.figure('total.plots', '合计')).toBe(smallSamplePlots);
    expect(asked).not.toContain('example.com');
  });

  test('that is none is refused', async ({ page }) => {
    await page.getByRole('button', { name: '打开数据', exact: true }).click();
    await page
      .getByRole('textbox', { name: '粘贴数据链接' })
      .fill('ftp://example.com/plots.geojson');
    await expect(page.getByText('请填写以 https:// 或 http:// 开头的链接。')).toBeVisible();
    await expect(page.getByRole('button', { name: '打开链接' })).toBeDisabled();
  });
});

test.describe('a link to nothing', () => {
  test.use({ allowedMessages: [/Failed to load resource/] });

  test('is told, and what was open stays', async ({ app, page }) => {
    await page.route('**/files/none.geojson', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('button', { name: '打开数据', exact: true }).click();
    await page.getByRole('textbox', { name: '粘贴数据链接' }).fill('files/none.geojson');
    await page.getByRole('button', { name: '打开链接' }).click();
    await expect(page.getByRole('alert')).toContainText('链接返回 404，没有取到数据');
    expect(await app.waitAtRest()).toBe('error');
    expect(await app.figure('total.plots', '合计')).toBe(smallSamplePlots);
  });
});

test.describe('a link to another host', () => {
  const server = createServer((_, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    createReadStream(sixPlots).pipe(response);
  });
  const port = 4790 + Number(process.env.TEST_PARALLEL_INDEX ?? 0);
  test.use({ allowedHosts: [`localhost:${port}`, `127.0.0.1:${port}`] });
  test.beforeAll(() => new Promise<void>((done) => server.listen(port, '127.0.0.1', done)));
  test.afterAll(() => new Promise((done) => server.close(done)));

  test('says where the request goes before it opens', async ({ app, page }) => {
    const { address } = server.address() as AddressInfo;
    const host = `${address}:${port}`;
    await page.getByRole('button', { name: '打开数据', exact: true }).click();
    await page.getByRole('textbox', { name: '粘贴数据链接' }).fill(`http://${host}/estate.geojson`);
    await expect(page.getByText(`将向 ${host} 请求数据`)).toBeVisible();
    await page.getByRole('button', { name: '打开链接' }).click();
    await expect.poll(() => app.figure('total.plots', '合计')).toBe(6);
    await app.waitIdle();
  });
});

/** A file of the page's own host. */
async function serveOwn(page: Page): Promise<void> {
  await page.route('**/files/six.geojson', (route) => route.fulfill({ path: sixPlots }));
}
