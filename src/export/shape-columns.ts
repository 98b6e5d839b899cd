import type { GaussKruegerZone } from '../domain/dataset';

/** A column about the shapes of plots: the centre in degrees or in a zone, or the whole as WKT. */
export interface ShapeColumnRequest {
  what: 'lon' | 'lat' | 'north' | 'east' | 'wkt';
  heading: string;
  /** Of `north` and `east`. */
  zone: GaussKruegerZone | null;
}

export interface TableFile {
  file: Blob;
  /** Texts that no cell of a workbook holds; their cells are empty. */
  tooLong: number;
}
