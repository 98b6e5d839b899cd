import { expect, it } from 'vitest';
import { createInitialState } from './initial-state';
import { parseWorkRecords, printWorkRecords, type WorkRecord } from './work-records';

const language: WorkRecord = {
  name: 'language',
  print: (state) => (state.language === 'zh' ? null : state.language),
  parse: (text) => ({ language: text === 'en' ? 'en' : 'zh' }),
};
const state = { ...createInitialState(0), language: 'en' as const };

it('keeps only parts that have something to keep, and reads them back', () => {
  expect(printWorkRecords(state, [language])).toEqual({ language: 'en' });
  expect(printWorkRecords({ ...state, language: 'zh' }, [language])).toEqual({});
  expect(parseWorkRecords({ language: 'en', other: 'x' }, [language])).toEqual({ language: 'en' });
});

it('begins anew with a part that a workspace does not keep', () => {
  expect(parseWorkRecords({}, [language])).toEqual({ language: 'zh' });
  expect(parseWorkRecords({}, [{ ...language, name: 'toString' }])).toEqual({ language: 'zh' });
});
