import type { DayColumn, NumberColumn, TextualColumn } from './column';
import type { PolygonColumn } from './polygons';

/** What a park may carry (domain §1 R01–R03, R21). Areas are m². */
export const parkFields = {
  id: 'text',
  name: 'text',
  kind: 'text',
  level: 'text',
  county: 'text',
  adcode: 'text',
  leadingIndustries: 'text',
  ecosystem: 'text',
  declaredAreaSquareMeters: 'number',
  approvalDate: 'day',
  dataDate: 'day',
  source: 'text',
} as const;
export type ParkField = keyof typeof parkFields;

export interface ParkTable {
  count: number;
  columns: {
    [F in ParkField]?: (typeof parkFields)[F] extends 'number'
      ? NumberColumn
      : (typeof parkFields)[F] extends 'day'
        ? DayColumn
        : TextualColumn;
  };
  polygons: PolygonColumn;
  layerOf: Uint16Array;
  rowOf: Uint32Array;
  /** True for parks that no file gave and that plots name (a name or id without a boundary). */
  named: Uint8Array;
}
