import { isTwinShown } from '../../store/twin-actions';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { TwinLayoutChoice } from './twin-layout-choice';
import { TwinSide } from './twin-side';

/** Over two maps: what each shows and how to change it, how they stand, and the way out. */
export function TwinBar() {
  const isShown = useStore(isTwinShown);
  const close = useStore((state) => state.closeTwin);
  const { t } = useWords();
  if (!isShown) return null;
  return (
    <div className="twin-bar" role="group" aria-label={t('twin.title')}>
      <div className="twin-row">
        <TwinSide side="left" />
        <div className="twin-layout">
          <TwinLayoutChoice />
          <IconButton label={t('twin.close')} onPress={close}>
            <X size={17} />
          </IconButton>
        </div>
        <TwinSide side="right" />
      </div>
    </div>
  );
}
