import * as v from 'valibot';
import { isLandGrade, type LandGrades } from '../domain/floor-price';
import type { WorkRecord } from './work-records';

const longestName = 80;
const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ version: v.literal(1), grades: v.record(v.string(), v.unknown()) }),
);

/** The grades of places as a workspace keeps them; what is no grade is left out. */
export const landGradesRecord: WorkRecord = {
  name: 'land-grades',
  print: ({ landGrades }) =>
    Object.keys(landGrades).length === 0
      ? null
      : JSON.stringify({ version: 1, grades: landGrades }),
  parse: (text) => ({ landGrades: read(text) }),
};

function read(text: string | null): LandGrades {
  const file = v.safeParse(schema, text);
  if (!file.success) return {};
  return Object.fromEntries(
    Object.entries(file.output.grades).filter(
      (pair): pair is [string, number] =>
        pair[0].length <= longestName && typeof pair[1] === 'number' && isLandGrade(pair[1]),
    ),
  );
}

/** The grades with that of a place; `null` takes it away. */
export function withGrade(grades: LandGrades, place: string, grade: number | null): LandGrades {
  const others = Object.entries(grades).filter(([name]) => name !== place);
  return Object.fromEntries(grade === null ? others : [...others, [place, grade]]);
}
