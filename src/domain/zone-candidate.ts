/** A Gauss–Krüger zone that plane coordinates without a zone number may be in, and where they would lie then. */
export interface ZoneCandidate {
  /** `EPSG:4534` … */
  crs: string;
  width: 3 | 6;
  zone: number;
  /** Degrees east. */
  centralMeridian: number;
  /** Middle of the shapes, degrees. */
  lon: number;
  lat: number;
}

/** A layer whose zone only a person can know. */
export interface ZoneQuestion {
  file: string;
  /** Names of the files that are read as this one. */
  given: string[];
  layer: string;
  /** Extent as it stands in the file, m. */
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
  candidates: ZoneCandidate[];
  /** Some of its shapes, roughly: easting and northing, m, interleaved. */
  outlines: Float64Array[];
}
