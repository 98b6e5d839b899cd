import type { GaussKruegerZone } from '../../domain/dataset';
import type { ShapeColumnRequest } from '../../export/shape-columns';
import { zoneNumber } from '../../geometry/gauss-krueger';
import type { Words } from '../../store/use-store';

/** What an export of the table says of the shapes besides its own columns. */
export interface ShapeColumns {
  /** Centres in degrees. */
  hasDegrees: boolean;
  /** Centres in a zone; `null` for none. */
  zone: GaussKruegerZone | null;
  hasWkt: boolean;
}

export const noShapeColumns: ShapeColumns = { hasDegrees: false, zone: null, hasWkt: false };

/** The words of a zone, for a menu and in headings. */
export function zoneWords({ width, centralMeridian }: GaussKruegerZone, { t }: Words): string {
  const number = zoneNumber({ width, centralMeridian }) ?? '';
  return t('export.zone', { width, number });
}

/** The columns with their headings: what they are, in which system and unit. */
export function shapeColumnRequests(
  { hasDegrees, zone, hasWkt }: ShapeColumns,
  words: Words,
): ShapeColumnRequest[] {
  const { t } = words;
  const columns: ShapeColumnRequest[] = [];
  if (hasDegrees)
    columns.push(
      { what: 'lon', heading: t('export.column-lon'), zone: null },
      { what: 'lat', heading: t('export.column-lat'), zone: null },
    );
  if (zone) {
    const name = { zone: zoneWords(zone, words) };
    columns.push(
      { what: 'north', heading: t('export.column-north', name), zone },
      { what: 'east', heading: t('export.column-east', name), zone },
    );
  }
  if (hasWkt) columns.push({ what: 'wkt', heading: 'WKT', zone: null });
  return columns;
}
