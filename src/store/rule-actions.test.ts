import { beforeEach, expect, test, vi } from 'vitest';
import { dayFromCivil } from '../domain/day';
import { defaultRuleSettings } from '../domain/rule-settings';
import type { SessionClient } from '../worker/client';
import type { Snapshot } from '../worker/data-messages';
import type { Question } from '../worker/load-messages';
import { printRuleSettings } from './rule-settings-text';
import { createTubanStore } from './store';

const asked = vi.fn<(question: Question) => Promise<never>>(() => new Promise(() => {}));

/** A store with something loaded, whose worker never answers. */
function openStore() {
  const store = createTubanStore(
    { read: asked } as unknown as SessionClient,
    dayFromCivil(2026, 11, 22),
  );
  store.setState({ snapshot: {} as Snapshot });
  store.getState().beginUndo();
  return store;
}

beforeEach(() => {
  asked.mockClear();
});

test('a number is set, asked of the worker, undone and redone', async () => {
  const { getState } = openStore();
  expect(getState().setRule('idleYears', 1)).toBe(true);
  expect(asked).not.toHaveBeenCalled();
  expect(getState().setRule('warningDays', 180)).toBe(true);
  expect(asked.mock.calls.at(-1)![0].options.rules!.warningDays).toBe(180);
  expect(getState().undoable).toBe('ruleSettings');
  await getState().undo();
  expect(getState().ruleSettings).toEqual(defaultRuleSettings);
  expect(asked.mock.calls.at(-1)![0].options.rules!.warningDays).toBe(90);
  await getState().redo();
  expect(getState().ruleSettings.warningDays).toBe(180);
});

test('a number that may not stand, or contradicts another, changes nothing', () => {
  const { getState } = openStore();
  for (const [name, value] of [
    ['idleYears', 2],
    ['takeBackYears', 1],
    ['reserveYearsLeast', 6],
    ['warningDays', 0.5],
    ['startedShare', 1.2],
    ['investedShare', Number.NaN],
  ] as const)
    expect([name, getState().setRule(name, value)]).toEqual([name, false]);
  expect(getState().ruleSettings).toBe(defaultRuleSettings);
  expect(asked).not.toHaveBeenCalled();
});

test('tests of inefficiency are set one by one, and reset with the rest', () => {
  const { getState } = openStore();
  getState().setInefficiency('taxYuan', 75);
  getState().setInefficiency('floorAreaSquareMeters', 0.7);
  getState().setInefficiency('taxYuan', 90);
  expect(getState().ruleSettings.inefficiency).toEqual([
    { field: 'floorAreaSquareMeters', below: 0.7 },
    { field: 'taxYuan', below: 90 },
  ]);
  getState().setInefficiency('floorAreaSquareMeters', null);
  expect(getState().ruleSettings.inefficiency).toHaveLength(1);
  getState().resetRules();
  expect(getState().ruleSettings).toBe(defaultRuleSettings);
});

test('settings of a file take the place of those at hand; of another file nothing is taken', () => {
  const { getState } = openStore();
  getState().setRule('warningDays', 180);
  expect(getState().importRules('{"format":"other"}')).toBeNull();
  expect(getState().ruleSettings.warningDays).toBe(180);
  const text = printRuleSettings({ ...defaultRuleSettings, approvalLapseYears: 3 });
  expect(getState().importRules(text)!.left).toEqual([]);
  expect(getState().ruleSettings).toEqual({ ...defaultRuleSettings, approvalLapseYears: 3 });
});
