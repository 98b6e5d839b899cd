import { expect, test } from 'vitest';
import { policyDocuments } from '../../domain/policy-targets';
import { targetLine, targetsByIndicator } from './use-compare-targets';

test('the target of output intensity draws its line in SI, reached above it', () => {
  const all = targetsByIndicator(policyDocuments);
  const intensity = all.get('outputIntensity')!;
  const draft = intensity.find(({ target }) => target.value === 65)!.target;
  expect(draft.status).toBe('draft');
  expect(targetLine(draft, 'yuan/m2')).toEqual({ at: 6500, reached: 'above' });
  expect(targetLine(draft, 'ratio')).toBeNull();
});

test('what is in force stands before drafts', () => {
  for (const list of targetsByIndicator(policyDocuments).values()) {
    const drafts = list.map(({ target }) => target.status === 'draft');
    expect(drafts).toEqual(drafts.toSorted((a, b) => Number(a) - Number(b)));
  }
});
