import { expect, test } from 'vitest';
import { isResidential } from './residential-use';

test.each([
  ['用地用海分类指南', '070102', null, true],
  ['用地用海分类指南', '0702', '城镇社区服务设施用地', false],
  ['用地用海分类指南', '100102', '住宅', false],
  ['GB/T 21010', '0701', null, true],
  ['GB 50137', 'R2', null, true],
  [null, 'R21', null, true],
  [null, '0701', null, false],
  [null, '0701', '城镇住宅用地', true],
  [null, '住宅用地', null, true],
  [null, null, 'Residential', true],
  [null, null, null, false],
])('%s %s %s', (scheme, code, name, expected) => {
  expect(isResidential(scheme, code, name)).toBe(expected);
});
