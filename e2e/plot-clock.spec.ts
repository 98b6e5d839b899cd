import { RulesPage } from './pages/rules-page';
import { UndoPage } from './pages/undo-page';
import { plotOf } from './sample-data';
import { expect, test } from './sample-fixtures';

test('a fee opens to its formula, its cells and its clause, and what comes next follows the cause', async ({
  inspect,
}) => {
  const { details, explanation } = inspect;
  const disposal = details.panel.locator('section.disposal');
  await inspect.goTo({ plot: 'QY-010' });
  await expect(details.title).toHaveText('QY-010');
  const price = Number(plotOf('QY-010').properties['出让价款(万元)']);
  const fee = disposal.locator('data[data-fee]');
  await expect(fee).toHaveAttribute('value', String(price * 1e4 * 0.2));
  await expect(disposal).toContainText('再过 325 天满两年');
  await fee.click();
  await expect(explanation.dialog).toHaveAccessibleName('土地闲置费，怎么算的');
  await expect(explanation.dialog).toContainText(`${price} 万元 × 20% = 30.78 万元`);
  await expect(explanation.fact('出让价款')).toContainText(
    'sample-plots.geojson 第 10 行“出让价款(万元)”',
  );
  await expect(explanation.fact('条文')).toContainText('第十四条第（一）项');
  await explanation.close();

  await inspect.goTo({ plot: 'QY-073' });
  await expect(details.title).toHaveText('QY-073');
  await expect(disposal).toContainText('属政府原因，按第十二条处置');
  await expect(disposal).not.toContainText('征缴土地闲置费');
  await inspect.goTo({ plot: 'QY-005' });
  await expect(details.title).toHaveText('QY-005');
  await expect(disposal).toContainText('如属企业原因');
  await expect(disposal).toContainText('如属政府原因或不可抗力');
});

test('a number of the rules set from the reasons of a plot changes its class, says so, and is undone', async ({
  inspect,
}) => {
  const { details, explanation, legend, page } = inspect;
  const rules = new RulesPage(page);
  const { undo } = new UndoPage(page);
  const idle = async () => (await legend.lines()).find(({ name }) => /^疑似闲置/.test(name))?.plots;
  await inspect.goTo({ plot: 'QY-010' });
  await expect(details.tags).toContainText('疑似闲置（满一年未满两年）');
  const before = await idle();
  const year = details.reasons.getByRole('listitem').filter({ hasText: '动工日期满一年' });
  await year.getByRole('button').click();
  await expect(explanation.dialog).toContainText('2025-10-12 + 一年 = 2026-10-12 届满');
  await explanation.dialog.getByRole('button', { name: '规则设置' }).click();

  // Take-back has to come after idleness.
  await rules.set('超过约定动工日期，构成疑似闲置', '2');
  await expect(rules.dialog.getByRole('alert')).toContainText('未作改动');
  await rules.set('超过约定动工日期，可无偿收回', '3');
  await rules.set('超过约定动工日期，构成疑似闲置', '2');
  await expect(rules.changes).toHaveText([
    '超过约定动工日期，构成疑似闲置：一年 → 两年',
    '超过约定动工日期，可无偿收回：两年 → 三年',
  ]);
  await rules.close();
  await expect(details.tags).toContainText('供而未用（超期未动工未满两年）');
  await expect(details.reasons.getByRole('button', { name: /^按自定阈值/ })).toBeVisible();
  await expect(legend.section.getByRole('button', { name: /^按自定阈值/ })).toBeVisible();
  await expect.poll(idle).toBeLessThan(before!);

  await undo.click();
  await undo.click();
  await expect(details.tags).toContainText('疑似闲置（满一年未满两年）');
  await expect(page.getByRole('button', { name: /^按自定阈值/ })).toHaveCount(0);
  await expect.poll(idle).toBe(before);
});
