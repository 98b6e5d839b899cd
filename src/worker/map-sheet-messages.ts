import type { Category } from '../domain/category';
import type { GaussKruegerZone } from '../domain/dataset';
import type { PlanePosition } from '../geometry/sheet-map';

/** A park on a map sheet. */
export interface SheetPark {
  park: number;
  name: string | null;
  rings: PlanePosition[][];
}

export interface SheetPlot {
  plot: number;
  label: string | null;
  category: Category;
  rings: PlanePosition[][];
}

/** What a printed map of a park, or of all parks without their plots, is drawn of, in the plane of one zone. */
export interface MapSheetLand {
  /** The 3° zone of the middle of the land. */
  zone: GaussKruegerZone;
  /** EPSG code of the zone with its number before eastings; `null`: it has none. */
  epsg: number | null;
  parks: SheetPark[];
  plots: SheetPlot[];
  lines: PlanePosition[][];
}
