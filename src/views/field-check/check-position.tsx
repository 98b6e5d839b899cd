import { useCallback } from 'react';
import { Button } from 'react-aria-components';
import type { CheckPosition as Position } from '../../domain/field-check';
import { useStore, useWords } from '../../store/use-store';
import { LocateFixed } from '../../ui/icons';
import type { PlotDetails } from '../../worker/plot-messages';
import { CheckSketch } from './check-sketch';
import { accuracyText, placeTexts } from './check-words';
import { useOwnPosition } from './use-own-position';

interface CheckPositionProps {
  position: Position | null;
  details: PlotDetails;
  onFound: (position: Position) => void;
}

/** Where the device is, asked when the button is pressed: to the plot, and to its nearest boundary point. */
export function CheckPosition({ position, details, onFound }: CheckPositionProps) {
  const words = useWords();
  const { t } = words;
  const setLocation = useStore((state) => state.setLocation);
  const take = useCallback(
    (found: Position) => {
      onFound(found);
      const { lon, lat, accuracyMetres } = found;
      // Behind the form the map shows it as well, where one can tell how far to trust it.
      if (accuracyMetres !== null) setLocation({ lon, lat, accuracyMeters: accuracyMetres });
    },
    [onFound, setLocation],
  );
  const { state, locate } = useOwnPosition(take);
  const place = position && placeTexts(position, details, words);
  const isWorking = state === 'working';
  return (
    <section className="check-position">
      <header className="section-head">
        <h3 className="section-title">{t('field-check.position')}</h3>
        {position && <span className="minor">{accuracyText(position, words)}</span>}
      </header>
      <div role="status">
        {place?.lines.map((line, i) => (
          <p key={line} className={i === 0 && place.isThere ? 'check-there' : undefined}>
            {line}
          </p>
        ))}
        {position && place && place.lines.length > 1 && (
          <CheckSketch position={position} details={details} label={place.lines.join(' ')} />
        )}
        {state !== 'idle' && !isWorking && (
          <p className="notice-line warn">{t(`field-check.locate-failed.${state}`)}</p>
        )}
      </div>
      <Button className="button" isDisabled={isWorking} onPress={locate}>
        <LocateFixed size={16} aria-hidden />
        {t(
          isWorking
            ? 'field-check.locating'
            : position
              ? 'field-check.locate-again'
              : 'field-check.locate',
        )}
      </Button>
    </section>
  );
}
