import { expect, it } from 'vitest';
import type { Issue } from '../../domain/issue';
import { printCsv } from '../../export/csv';
import { translateKey } from '../../i18n/translate';
import type { Words } from '../../store/use-store';
import { issueRows } from './issue-rows';

const words: Words = {
  language: 'zh',
  t: (key, values) => translateKey('zh', key, values),
  tk: (key, values) => translateKey('zh', key, values),
};

it('tells each problem with file, rows and field, safe for a spreadsheet', () => {
  const issues: Issue[] = [
    {
      code: 'dates-out-of-order',
      severity: 'warns',
      file: '=台账.xlsx',
      layer: '闲置',
      rows: [3, 9],
      moreRows: 4,
      field: 'supplyDate',
      values: { rows: 6, later: '供地日期', earlier: '批准日期' },
    },
    { code: 'file-empty', severity: 'blocks', file: 'a.kml', rows: [] },
  ];
  const [head, first, second] = issueRows(issues, words);
  expect(head).toEqual(['程度', '文件', '图层', '行号', '行数', '列', '问题与处理']);
  expect(first!.slice(0, 6)).toEqual(['提示', '=台账.xlsx', '闲置', '3 9 …', 6, '供地日期']);
  expect(first![6]).toBe('6 行“供地日期”早于“批准日期”，请核对。');
  expect(second).toEqual(['未采用', 'a.kml', null, null, null, null, '文件是空的。']);
  expect(printCsv(issueRows(issues, words))).toContain("'=台账.xlsx");
});
