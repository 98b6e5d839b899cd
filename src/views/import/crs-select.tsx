import type { LayerSummary } from '../../domain/dataset';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** Codes of the zones of CGCS2000 (domain.md §4.3): 3° and 6°, with the zone number before the easting and without. */
const families = [
  { first: 4534, zones: 21, from: 25, width: 3, isPrefixed: false },
  { first: 4513, zones: 21, from: 25, width: 3, isPrefixed: true },
  { first: 4502, zones: 11, from: 13, width: 6, isPrefixed: false },
  { first: 4491, zones: 11, from: 13, width: 6, isPrefixed: true },
] as const;

const found = 'found';

/** The coordinate system of a file, and another one to try: the shapes move at once, the file stays as it is. */
export function CrsSelect({ layer }: { layer: LayerSummary }) {
  const decideFile = useStore((state) => state.decideFile);
  const { t } = useWords();
  const zones = families.flatMap(({ first, zones: count, from, width, isPrefixed }) =>
    Array.from({ length: count }, (_, i) => {
      const meridian = width === 3 ? 3 * (from + i) : 6 * (from + i) - 3;
      return {
        value: `EPSG:${first + i}`,
        label: t(isPrefixed ? 'import.zone-prefixed' : 'import.zone', {
          code: `EPSG:${first + i}`,
          width,
          zone: from + i,
          meridian,
        }),
      };
    }),
  );
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
