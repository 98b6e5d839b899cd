import { type AreaBasis, areaBases } from '../../domain/figure';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** Which of the three areas all figures rest on. */
export function BasisSelect() {
  const basis = useStore((state) => state.areaBasis);
  const setBasis = useStore((state) => state.setAreaBasis);
  const { t, tk } = useWords();
  return (
    <Select<AreaBasis>
      label={t('basis.title')}
      value={basis}
      options={areaBases.map((value) => ({ value, label: tk(`basis.${value}`) }))}
      onChange={setBasis}
    />
  );
}
