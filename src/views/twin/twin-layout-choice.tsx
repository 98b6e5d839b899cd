import { twinLayouts } from '../../store/twin-view';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';

/** One map over the other, or both beside one another. */
export function TwinLayoutChoice() {
  const layout = useStore((state) => state.twin?.layout ?? 'swipe');
  const change = useStore((state) => state.changeTwin);
  const { t } = useWords();
  return (
    <Segmented
      label={t('twin.layout')}
      value={layout}
      options={twinLayouts.map((value) => ({ value, label: t(`twin.layout.${value}`) }))}
      onChange={(next) => change({ layout: next })}
    />
  );
}
