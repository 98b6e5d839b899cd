import type { GaussKruegerZone } from '../../domain/dataset';
import { isSameZone } from '../../domain/drawing';
import { zoneNumber } from '../../geometry/gauss-krueger';
import { zonesNear } from '../../geometry/zones-near';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** The zone in which X and Y are told: that of the place first, its neighbours, and the 6° ones. */
export function ZoneSelect({ longitude }: { longitude: number }) {
  const chosen = useStore((state) => state.zone);
  const setZone = useStore((state) => state.setZone);
  const { t } = useWords();
  const near = zonesNear(longitude);
  const zones = chosen && !near.some((zone) => isSameZone(zone, chosen)) ? [chosen, ...near] : near;
  const [proposed] = near;
  const keyOf = ({ width, centralMeridian }: GaussKruegerZone) => `${width}/${centralMeridian}`;
  return (
    <Select
      label={t('measure.zone')}
      isLabelHidden
      className="zone-select"
      value={keyOf(chosen ?? proposed!)}
      options={zones.map((zone) => ({
        value: keyOf(zone),
        label: t('measure.zone-option', {
          width: zone.width,
          number: zoneNumber(zone),
          meridian: zone.centralMeridian,
        }),
      }))}
      onChange={(key) => {
        const zone = zones.find((it) => keyOf(it) === key);
        // The proposed zone goes with the place.
        if (zone) setZone(isSameZone(zone, proposed!) ? null : zone);
      }}
    />
  );
}
