import { useMemo } from 'react';
import { type PlaceReading, parseCoordinates } from '../../geometry/parse-coordinates';
import { useStore, useWords, type Words } from '../../store/use-store';
import { zonesOfData } from '../../store/zones-of-data';
import { MapPin } from '../../ui/icons';
import type { FindOption } from './find-option';

/** What a text means as a place: where the map goes. */
export function usePlaceOptions(text: string): FindOption[] {
  const snapshot = useStore((state) => state.snapshot);
  const camera = useStore((state) => state.camera);
  const goToPlace = useStore((state) => state.goToPlace);
  const words = useWords();
  const zones = useMemo(() => (snapshot ? zonesOfData(snapshot) : []), [snapshot]);
  const bounds = snapshot?.bounds;
  return parseCoordinates(text, zones, camera).map((place) => {
    const { lon, lat } = place;
    const isOutside =
      !!bounds && (lon < bounds[0] || lon > bounds[2] || lat < bounds[1] || lat > bounds[3]);
    const title = titleOf(place);
    const read = readAs(place, words);
    return {
      key: `place ${read} ${title}`,
      icon: <MapPin size={15} />,
      title,
      detail: isOutside ? `${read} · ${words.t('find.outside-data')}` : read,
      remember: text.trim(),
      run: () => goToPlace(place),
    };
  });
}

function titleOf({ lon, lat }: PlaceReading): string {
  const north = `${Math.abs(lat).toFixed(6)}° ${lat < 0 ? 'S' : 'N'}`;
  return `${north}  ${Math.abs(lon).toFixed(6)}° ${lon < 0 ? 'W' : 'E'}`;
}

/** How the text was read, the order of its numbers included. */
function readAs({ read }: PlaceReading, { t }: Words): string {
  if (read.kind === 'degrees') return t(`find.degrees-${read.first}`);
  const { width } = read.zone;
  return [
    t(`find.plane-${read.first}`),
    t(read.hasPrefix ? 'find.zone-given' : 'find.zone-of-data', {
      width,
      zone: read.zoneNumber,
    }),
  ].join(' · ');
}
