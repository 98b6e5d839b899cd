import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '../domain/day';
import { emptyFilter, type Filter } from '../domain/filter';
import { hasText } from '../i18n/translate';
import { createInitialState } from './initial-state';
import {
  changedKeys,
  moveStep,
  nameOfStep,
  noSteps,
  recordStep,
  type Tracked,
  trackedKeys,
  trackedOf,
} from './undo';

const day = dayFromCivil(2026, 10, 31);
const start = trackedOf(createInitialState(day));
const filter: Filter = { join: 'all', conditions: [{ kind: 'missing', field: 'holder' }] };
const filtered: Tracked = { ...start, filter };
const dated = (asOf: number): Tracked => ({ ...start, asOf, asOfIsToday: asOf === day });

describe('steps that can be undone', () => {
  test('hold what changed, as it was and as it became', () => {
    const steps = recordStep(noSteps, start, filtered, 0);
    expect(steps.done).toEqual([
      { keys: ['filter'], before: { filter: emptyFilter }, after: { filter }, at: 0 },
    ]);
    expect(nameOfStep(steps.done[0])).toBe('filter');
  });

  test('what has the same content did not change', () => {
    const alike: Tracked = { ...start, filter: { ...emptyFilter }, focus: { kind: 'none' } };
    expect(changedKeys(start, alike)).toEqual([]);
    expect(recordStep(noSteps, start, alike, 0)).toBe(noSteps);
  });

  test('a selection of other plots changed', () => {
    const one: Tracked = { ...start, focus: { kind: 'plots', plots: [1, 2] } };
    const other: Tracked = { ...start, focus: { kind: 'plots', plots: [1, 3] } };
    expect(changedKeys(one, other)).toEqual(['focus']);
  });

  test('the calendar alone is no step', () => {
    expect(recordStep(noSteps, start, { ...start, asOfIsToday: false }, 0)).toBe(noSteps);
  });

  test('a change of the data is named after what brought it', () => {
    const cleared: Tracked = { ...filtered, data: { version: 2, change: 'remove' } };
    const { done } = recordStep(noSteps, start, cleared, 0);
    expect(done[0]!.keys).toEqual(['data', 'filter']);
    expect(nameOfStep(done[0])).toBe('data.remove');
  });

  test('move from one side to the other, and a new change ends what could be redone', () => {
    const one = recordStep(noSteps, start, filtered, 0);
    const back = moveStep(one, 'undo');
    expect(back).toEqual({ done: [], undone: one.done });
    expect(moveStep(back, 'redo')).toEqual(one);
    expect(recordStep(back, start, dated(day - 1), 0).undone).toEqual([]);
  });
});

describe('a drag is one step', () => {
  test('while its changes follow each other', () => {
    let steps = recordStep(noSteps, start, dated(day - 1), 0);
    steps = recordStep(steps, dated(day - 1), dated(day - 2), 899);
    steps = recordStep(steps, dated(day - 2), dated(day - 3), 1798);
    expect(steps.done).toHaveLength(1);
    expect(steps.done[0]).toMatchObject({ before: { asOf: day }, after: { asOf: day - 3 } });
    steps = recordStep(steps, dated(day - 3), dated(day - 4), 2698);
    expect(steps.done).toHaveLength(2);
  });

  test('and none when it ends where it began', () => {
    const steps = recordStep(noSteps, start, dated(day - 1), 0);
    expect(recordStep(steps, dated(day - 1), start, 100).done).toEqual([]);
  });

  test('two switches are two steps however fast', () => {
    const steps = recordStep(noSteps, start, filtered, 0);
    expect(recordStep(steps, filtered, start, 1).done).toHaveLength(2);
  });

  test('of an opacity, not of eyes', () => {
    const layered = (part: object): Tracked => ({ ...start, layers: { ...start.layers, ...part } });
    const half = layered({ opacity: { plots: 50 } });
    const steps = recordStep(noSteps, start, half, 0);
    const shut = layered({ opacity: { plots: 40 }, hidden: ['plots'] });
    expect(recordStep(steps, half, layered({ opacity: { plots: 40 } }), 1).done).toHaveLength(1);
    expect(recordStep(steps, half, shut, 1).done).toHaveLength(2);
  });

  test('and every part that can be undone has a name', () => {
    for (const key of trackedKeys)
      if (key !== 'asOfIsToday') expect(hasText(`undo.what.${key}`)).toBe(true);
  });

  test('and does not grow a step after an undo', () => {
    const two = recordStep(
      recordStep(noSteps, start, dated(day - 1), 0),
      dated(day - 1),
      filtered,
      1,
    );
    const back = moveStep(two, 'undo');
    expect(recordStep(back, dated(day - 1), dated(day - 2), 2).done).toHaveLength(2);
  });
});
