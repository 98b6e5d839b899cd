import type { GaussKruegerZone } from '../domain/dataset';
import type { PlotNumbers } from '../domain/figure';
import type { Bounds } from '../domain/polygons';
import type { SheetFrame } from '../geometry/sheet-map';
import type { ViewFrame } from '../geometry/view-frame';

/** A shape as an SVG path, and the middle of its bounds for a label, both in the units of the picture. */
export interface DrawnShape {
  d: string;
  x: number;
  y: number;
  /** About how much room a label has: the smaller side of the bounds. */
  room: number;
}

/** A plot within a picture. */
export interface DrawnPlot extends DrawnShape {
  plot: number;
  label: string | null;
}

/** A park within a picture. */
export interface DrawnPark extends DrawnShape {
  park: number;
  name: string | null;
}

/** The land that comes within a picture. */
export interface DrawnLand {
  /** All plots whose bounds come within it, ascending. */
  rows: Uint32Array;
  /** The same drawn; `null`: there are more than a vector picture takes. */
  plots: DrawnPlot[] | null;
  /** How many plots a vector picture takes. */
  mostPlots: number;
  parks: DrawnPark[];
  areas: DrawnShape[];
  /** Lines of the context in one path. */
  lines: string;
}

/** What a map sheet is of. */
export type PaperSubject =
  | { kind: 'park'; park: number }
  | { kind: 'plots'; plots: PlotNumbers }
  | { kind: 'bounds'; bounds: Bounds };

/** A map on paper: what of, in which plane, how large and at which scale. */
export interface PaperRequest {
  subject: PaperSubject;
  /** `null`: the 3° zone of the middle of the subject. */
  zone: GaussKruegerZone | null;
  widthMm: number;
  heightMm: number;
  /** 1 : n; `null`: the largest round scale at which the subject fits. */
  scale: number | null;
}

/** A map on paper at an exact scale: paths in mm. */
export interface PaperMap {
  frame: SheetFrame;
  zone: GaussKruegerZone;
  /** EPSG code of the zone with its number before eastings; `null`: it has none. */
  epsg: number | null;
  /** The largest round scale at which the subject fits, 1 : n. */
  fittingScale: number;
  land: DrawnLand;
}

/** What is asked of a view: its frame, and whether shapes are wanted or the numbers of the plots alone. */
export interface ViewRequest {
  frame: ViewFrame;
  /** What a tilted view shows, degrees; `null`: what the frame shows from above. */
  bounds: Bounds | null;
  withShapes: boolean;
}
