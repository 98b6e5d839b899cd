import type { LayerSummary } from '../../domain/dataset';
import { planeSystemOfEpsg, zoneNumber } from '../../geometry/gauss-krueger';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** The zones of CGCS2000 (domain.md §4.3): 3° and 6°, without the zone number before the easting and with it. */
const codes = [4534, 4513, 4502, 4491].flatMap((first) =>
  Array.from({ length: first < 4513 ? 11 : 21 }, (_, i) => first + i),
);

const found = 'found';

/** The coordinate system of a file, and another one to try: the shapes move at once, the file stays as it is. */
export function CrsSelect({ layer }: { layer: LayerSummary }) {
  const decideFile = useStore((state) => state.decideFile);
  const { t } = useWords();
  const zones = codes.map((code) => {
    const { zone, hasZonePrefix } = planeSystemOfEpsg(code)!;
    const { width, centralMeridian: meridian } = zone;
    return {
      value: `EPSG:${code}`,
      label: t(hasZonePrefix ? 'import.zone-prefixed' : 'import.zone', {
        code: `EPSG:${code}`,
        width,
        zone: zoneNumber(zone)!,
        meridian,
      }),
    };
  });
  const now = layer.crs ?? t('explain.crs-assumed');
  const options = [
    { value: found, label: now },
    { value: 'EPSG:4490', label: t('import.degrees') },
    { value: 'GCJ-02', label: t('import.gcj02') },
    { value: 'BD-09', label: t('import.bd09') },
    ...zones,
  ].filter(({ value }) => value !== layer.crs);
  return (
    <>
      <Select
        label={t('import.crs-of', { file: layer.file })}
        isLabelHidden
        value={found}
        options={options}
        onChange={(crs) => {
          if (crs !== found) void decideFile(layer.file, { crs });
        }}
      />
      {layer.crsChosen && <span className="tag">{t('import.chosen')}</span>}
    </>
  );
}
