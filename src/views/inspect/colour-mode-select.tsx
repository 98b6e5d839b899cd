import { memo } from 'react';
import { colourModes } from '../../domain/colour-mode';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** By what the plots are coloured. */
export const ColourModeSelect = memo(function ColourModeSelect() {
  const mode = useStore((state) => state.colourMode);
  const setColourMode = useStore((state) => state.setColourMode);
  const { t } = useWords();
  return (
    <Select
      className="colour-mode"
      label={t('colour.title')}
      value={mode}
      options={colourModes.map((value) => ({ value, label: t(`colour.${value}`) }))}
      onChange={setColourMode}
    />
  );
});
