import type { GaussKruegerZone } from '../../domain/dataset';
import { zoneNumber } from '../../geometry/gauss-krueger';
import { zonesNear } from '../../geometry/zones-near';
import { useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { PlotSheet } from '../../worker/sheet-messages';

interface SheetZoneProps {
  sheets: readonly PlotSheet[];
  zone: GaussKruegerZone | null;
  onChange: (zone: GaussKruegerZone | null) => void;
}

const own = 'own';
const keyOf = ({ width, centralMeridian }: GaussKruegerZone) => `${width}/${centralMeridian}`;

/** In which zone the coordinates are printed: each plot in its own, or all in one near them. */
export function SheetZone({ sheets, zone, onChange }: SheetZoneProps) {
  const { t } = useWords();
  const bounds = sheets.flatMap(({ details }) => (details.bounds ? [details.bounds] : []))[0];
  if (!bounds) return null;
  const zones = zonesNear((bounds[0] + bounds[2]) / 2);
  return (
    <Select
      label={t('plot-sheet.coordinate-zone')}
      value={zone ? keyOf(zone) : own}
      options={[
        { value: own, label: t('plot-sheet.zone-own') },
        ...zones.map((one) => ({
          value: keyOf(one),
          label: t('measure.zone-option', {
            width: one.width,
            number: zoneNumber(one),
            meridian: one.centralMeridian,
          }),
        })),
      ]}
      onChange={(key) => onChange(zones.find((one) => keyOf(one) === key) ?? null)}
    />
  );
}
