import { minimumPrices } from '../../domain/floor-price';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** The grade of land of a place, as the user gives it; none is assumed. */
export function GradeSelect({ place }: { place: string }) {
  const grade = useStore(({ landGrades }) =>
    Object.hasOwn(landGrades, place) ? landGrades[place]! : null,
  );
  const setGrade = useStore((state) => state.setLandGrade);
  const { t } = useWords();
  return (
    <Select
      label={t('price.grade.of', { place })}
      isLabelHidden
      className="grade-select"
      value={grade === null ? 'none' : String(grade)}
      options={[
        { value: 'none', label: t('price.grade.none') },
        ...minimumPrices.map((floor, k) => ({
          value: String(k + 1),
          label: t('price.grade.value', { grade: k + 1, floor }),
        })),
      ]}
      onChange={(value) => setGrade(place, value === 'none' ? null : Number(value))}
    />
  );
}
