import { expect, test } from 'vitest';
import { landGradesRecord, withGrade } from './land-grades';
import type { State } from './state';

const print = (landGrades: State['landGrades']) => landGradesRecord.print({ landGrades } as State);

test('grades come back as they were kept, and none are kept as nothing', () => {
  const landGrades = withGrade(withGrade({}, '渝北区', 6), '开州区', 11);
  expect(landGradesRecord.parse(print(landGrades))).toEqual({ landGrades });
  expect(print(withGrade({ 渝北区: 6 }, '渝北区', null))).toBeNull();
  expect(landGradesRecord.parse(null)).toEqual({ landGrades: {} });
});

test('what is no grade is left out', () => {
  const text = JSON.stringify({ version: 1, grades: { 甲: 16, 乙: '3', 丙: 3, 丁: 2.5 } });
  expect(landGradesRecord.parse(text)).toEqual({ landGrades: { 丙: 3 } });
  expect(landGradesRecord.parse('{')).toEqual({ landGrades: {} });
});
