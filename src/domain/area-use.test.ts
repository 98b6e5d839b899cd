import { expect, it } from 'vitest';
import { boundaryKindOf, zoneKindOf } from './area-use';

it.each([
  ['产业发展', 'industry'],
  ['产业集聚区', 'industry'],
  ['工业用地', 'industry'],
  ['公共服务区', 'service'],
  ['综合服务区', 'service'],
  ['居住 区', 'living'],
  ['人口集聚区', 'living'],
  ['生态保护区', 'ecology'],
  ['Ecological zone', 'ecology'],
  ['Public services', 'service'],
  ['仓储区', null],
  ['产业和居住', null],
  ['', null],
])('the function of %j is %j', (text, kind) => {
  expect(zoneKindOf(text)).toBe(kind);
});

it.each([
  ['核准四至', 'approved'],
  ['四至范围', 'approved'],
  ['Approved boundary', 'approved'],
  ['规划建设范围', 'planned'],
  ['规划区', 'planned'],
  ['planned extent', 'planned'],
  ['控制线', null],
])('the boundary of %j is %j', (text, kind) => {
  expect(boundaryKindOf(text)).toBe(kind);
});
