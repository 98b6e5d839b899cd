import { expect, test } from './sample-fixtures';

/** The number of a text with thin spaces and a true minus. */
const numberOf = (text: string | null) =>
  Number(/[−-]?[\d.]+/.exec(text!.replaceAll('\u2009', ''))![0].replace('−', '-'));

test('the draft is off, then dashed and never judged; its gap opens to what would close it', async ({
  inspect,
}) => {
  const { page, details } = inspect;
  await inspect.goTo({ tab: 'targets' });
  const panel = page.locator('.targets');
  await expect(panel.locator('[data-target="CQ29-29"]')).toContainText(/达标/);
  await expect(panel.locator('[data-target="CQDR-03"]')).toHaveCount(0);
  await panel.getByText('征求意见稿', { exact: true }).click();
  const row = panel.locator('tr[data-target="CQDR-03"]');
  await expect(row).toContainText('规划期已过');
  await expect(row).toContainText('园区仅作对照');
  await expect(row).not.toContainText('达标');
  const value = numberOf(await row.locator('.figure').textContent());
  await row.locator('.derived').click();
  const told = page.locator('.explain');
  await expect(told).toContainText(`${value} 亿元/km² − 65.0 亿元/km² =`);
  const product = await told.locator('.target-ways .formula-numbers').first().textContent();
  const [, land, wanted] = /× ([\d.\u2009]+) m² = ([\d.]+) 亿元/.exec(product!)!;
  expect((65 * numberOf(land!)) / 1e6).toBeCloseTo(Number(wanted), 1);
  await told.getByRole('button', { name: '关闭' }).click();

  await panel.getByText('各园区比较', { exact: true }).click();
  await panel.getByRole('button', { name: /新增工业项目标准地/ }).click();
  await page.getByRole('option', { name: /工业用地产出强度/ }).click();
  await expect(panel).toContainText('虚线为征求意见稿指标');
  const parks = panel.locator('tr[data-park]');
  await expect(parks).toHaveCount(8);
  const values = (await parks.locator('.figure').allTextContents()).map(numberOf);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await parks.first().locator('.link-button').click();
  await expect(details.panel).toContainText(
    (await parks.first().locator('.link-button').textContent())!,
  );
});
