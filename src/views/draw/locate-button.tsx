import { useState } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { LocateFixed } from '../../ui/icons';

const nearZoom = 16.5;
const longestWait = 20_000;

/** Shows where the device is. The place is asked for only when the button is pressed, and goes nowhere. */
export function LocateButton() {
  const [isLocating, setLocating] = useState(false);
  const setLocation = useStore((state) => state.setLocation);
  const requestCamera = useStore((state) => state.requestCamera);
  const camera = useStore((state) => state.camera);
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const tell = (key: string) => notify({ tone: 'warn', key });
  const locate = () => {
    if (!window.isSecureContext || !navigator.geolocation) {
      tell('notice.location-insecure');
      return;
    }
    setLocating(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating(false);
        const { longitude: lon, latitude: lat, accuracy } = coords;
        setLocation({ lon, lat, accuracyMeters: accuracy });
        const zoom = Math.max(camera?.zoom ?? 0, nearZoom);
        requestCamera({ lon, lat, zoom, bearing: camera?.bearing ?? 0, pitch: 0 });
        notify({
          tone: 'info',
          key: 'notice.location-found',
          values: { meters: Math.round(accuracy) },
          isBrief: true,
        });
      },
      (error) => {
        setLocating(false);
        tell(
          error.code === error.PERMISSION_DENIED
            ? 'notice.location-refused'
            : 'notice.location-unavailable',
        );
      },
      { enableHighAccuracy: true, timeout: longestWait, maximumAge: 10_000 },
    );
  };
  return (
    <IconButton
      placement="left"
      label={isLocating ? t('location.locating') : t('tools.locate')}
      isDisabled={isLocating}
      onPress={locate}
    >
      <LocateFixed size={17} />
    </IconButton>
  );
}
