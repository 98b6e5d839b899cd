import { Button } from 'react-aria-components';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';

/** Offers the tour to who opens the sample for the first time in this browser. */
export function TourOffer() {
  const isOffered = useStore(
    (state) => !state.isTourSeen && state.tourStep === null && !!state.snapshot?.onlySample,
  );
  const startTour = useStore((state) => state.startTour);
  const endTour = useStore((state) => state.endTour);
  const { t } = useWords();
  if (!isOffered) return null;
  return (
    <section className="tour-offer" aria-label={t('tour.offer')}>
      <p>
        <strong>{t('tour.offer')}</strong>{' '}
        <span className="tour-words">{t('tour.offer-text')}</span>
      </p>
      <Button className="button small primary" onPress={startTour}>
        {t('tour.take')}
      </Button>
      <IconButton label={t('tour.decline')} onPress={endTour} placement="top">
        <X size={15} />
      </IconButton>
    </section>
  );
}
