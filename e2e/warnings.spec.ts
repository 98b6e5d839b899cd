import { expect, test } from './sample-fixtures';

test('warnings list the dates about the as-of date, lead to their plots, and go into a calendar', async ({
  inspect,
}) => {
  const { warnings, details, parks } = inspect;
  await warnings.open();
  await expect(warnings.tab).toContainText('6');
  await expect(warnings.summary).toHaveText('未来 2 项，已过 4 项');
  expect(await warnings.linesOf('转为疑似闲置')).toEqual([
    'QY-010 2026-10-13',
    'QY-127 2026-10-19',
    'QY-021 2026-11-11',
    'QY-076 2026-12-26',
  ]);
  await warnings.choose(30);
  await expect(warnings.summary).toHaveText('未来 1 项，已过 2 项');
  await warnings.choose(90);
  await expect(warnings.rows).toHaveCount(6);
  await warnings.rows.filter({ hasText: 'QY-076' }).click();
  await expect(details.title).toHaveText('QY-076');
  const { text, name } = await warnings.calendar();
  expect(name).toBe('预警清单-青岩示例园-2026-11-22-示例数据.ics');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6);
  expect(text).toContain('DTSTART;VALUE=DATE:20261226\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:QY-076 转为疑似闲置\r\n');
  await inspect.goTo({ tab: 'warnings', date: '2030-01-01' });
  await expect(warnings.tab).not.toContainText('6');
  await expect(parks.list).toBeHidden();
});
