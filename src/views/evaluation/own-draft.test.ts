import { expect, test } from 'vitest';
import { type OwnTargetSet, parseTargetSet } from '../../domain/own-targets';
import { draftOf, newTarget, textOfDraft } from './own-draft';

const set: OwnTargetSet = {
  name: '考核',
  source: '',
  targets: (
    [
      ['1', '>=', 80],
      ['2', 'between', [2, 3]],
      ['3', 'decrease', null],
    ] as const
  ).map(([id, operator, value]) => ({
    id,
    name: '指标',
    operator,
    value: Array.isArray(value) ? [2, 3] : (value as number | null),
    unit: 'ha',
    indicator: null,
    status: 'in-force',
    reach: 'park',
    baseYear: 2020,
    targetYear: 2027,
    clause: '二',
    note: '',
  })),
};

test('a set that is opened in the form and saved is the same', () => {
  expect(parseTargetSet(textOfDraft(draftOf(set)), [])).toEqual({ set });
});

test('what is no number is refused with its entry and field', () => {
  const draft = { ...draftOf(set), targets: [{ ...newTarget([]), name: '一', value: 'x' }] };
  const read = parseTargetSet(textOfDraft(draft), ['outputIntensity']);
  expect('problems' in read && read.problems).toMatchObject([{ entry: 1, field: 'value' }]);
  draft.targets[0]!.value = '1,200';
  expect(parseTargetSet(textOfDraft(draft), ['outputIntensity'])).toHaveProperty('set');
});

test('a new target has an id of its own', () => {
  const first = newTarget([]);
  const second = newTarget([{ ...first, id: '2' }]);
  expect(second.id).toBe('3');
});
