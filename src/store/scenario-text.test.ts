import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Scenario, scenarioEditKinds } from '../domain/scenario';
import { parseScenarios, printScenarios } from './scenario-text';

const edit = fc.record(
  {
    kind: fc.constantFrom(...scenarioEditKinds),
    keys: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
    outputYuanPerSquareMeter: fc.option(fc.integer({ min: 0, max: 1e6 })),
    landUseName: fc.string({ maxLength: 10 }),
  },
  { requiredKeys: ['kind', 'keys'] },
);
const scenarios = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 8 }),
    name: fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((name) => name.trim() === name && name !== ''),
    edits: fc.array(edit, { maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);

test('what is printed reads back to the same', () => {
  fc.assert(
    fc.property(scenarios, (all) => {
      expect(parseScenarios(printScenarios(all as Scenario[]))).toEqual({
        scenarios: all,
        leftOut: 0,
      });
    }),
  );
});

test('what is not understood is left out and counted; another text is none', () => {
  const good = { id: 'a', name: 'A', edits: [{ kind: 'supply', keys: ['1'] }] };
  const text = JSON.stringify({
    format: 'tuban-scenarios',
    version: 1,
    scenarios: [
      good,
      { ...good },
      { id: 'b', name: 'B', edits: [{ kind: 'sell', keys: ['1'] }] },
      { id: 'c', name: 'C', edits: [{ kind: 'build', keys: ['1'], outputYuanPerSquareMeter: -1 }] },
      7,
    ],
  });
  expect(parseScenarios(text)).toEqual({ scenarios: [good], leftOut: 4 });
  for (const other of ['', '{}', '[]', '{"format":"tuban-scenarios","version":2,"scenarios":[]}'])
    expect(parseScenarios(other)).toBeNull();
});
