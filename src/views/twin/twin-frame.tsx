import type { CSSProperties, ReactNode } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { twinEnds } from '../../store/twin-view';
import { useStore, useWords } from '../../store/use-store';
import { ArrowLeftRight } from '../../ui/icons';

/** The place of the left map: over the main one up to the handle, or beside it. */
export function TwinFrame({ children }: { children: ReactNode }) {
  const twin = useStore((state) => state.twin);
  if (!twin) return null;
  const place = { '--twin-at': `${twin.at}%` } as CSSProperties;
  return (
    <>
      <div className="twin-map" data-layout={twin.layout} style={place}>
        {children}
      </div>
      {twin.layout === 'swipe' && <TwinHandle at={twin.at} />}
    </>
  );
}

/** Divides the two maps: dragged, or moved by the arrow keys. */
function TwinHandle({ at }: { at: number }) {
  const change = useStore((state) => state.changeTwin);
  const { t } = useWords();
  return (
    <Slider
      className="twin-slider"
      aria-label={t('twin.handle')}
      value={at}
      minValue={0}
      maxValue={100}
      step={1}
      onChange={(value) => change({ at: Math.min(twinEnds.most, Math.max(twinEnds.least, value)) })}
    >
      <SliderTrack className="twin-track">
        <SliderThumb className="twin-thumb">
          <ArrowLeftRight size={18} />
        </SliderThumb>
      </SliderTrack>
    </Slider>
  );
}
