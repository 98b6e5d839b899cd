import { isTwinShown } from '../../store/twin-actions';
import { twinLayouts } from '../../store/twin-view';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { Segmented } from '../../ui/segmented';
import { TwinSide } from './twin-side';

/** Over two maps: what each shows and how to change it, how they stand, and the way out. */
export function TwinBar() {
  const isShown = useStore(isTwinShown);
  const layout = useStore((state) => state.twin?.layout ?? 'swipe');
  const change = useStore((state) => state.changeTwin);
  const close = useStore((state) => state.closeTwin);
  const { t } = useWords();
  if (!isShown) return null;
  return (
    <div className="twin-bar" role="group" aria-label={t('twin.title')}>
      <TwinSide side="left" />
      <div className="twin-layout">
        <Segmented
          label={t('twin.layout')}
          value={layout}
          options={twinLayouts.map((value) => ({ value, label: t(`twin.layout.${value}`) }))}
          onChange={(next) => change({ layout: next })}
        />
        <IconButton label={t('twin.close')} onPress={close}>
          <X size={17} />
        </IconButton>
      </div>
      <TwinSide side="right" />
    </div>
  );
}
