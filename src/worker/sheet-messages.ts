import type { Category } from '../domain/category';
import type { GaussKruegerZone } from '../domain/dataset';
import type { PlanePosition } from '../geometry/sheet-map';
import type { PlotDetails } from './plot-messages';

/** A shape near a plot on its sheet, in the plane of the sheet's zone. */
export interface SheetShape {
  /** Number of a plot or name of a park; `null`: it has none. */
  label: string | null;
  rings: PlanePosition[][];
}

/** Another plot within sight; `adjoins`: it lies within a street's width. */
export interface SheetNeighbour extends SheetShape {
  plot: number;
  category: Category;
  adjoins: boolean;
}

/** All that the sheet of one plot (一地一策) needs of the data. */
export interface PlotSheet {
  details: PlotDetails;
  /** The zone that was asked for, else the file's, else the 3° zone of the plot's middle; `null` for a plot without a shape. */
  zone: GaussKruegerZone | null;
  /** EPSG code of the zone with its number before eastings; `null`: it has none. */
  epsg: number | null;
  /** The plot's rings as its file orders them, closed, [east with the zone number, north] in metres. */
  rings: PlanePosition[][];
  neighbours: SheetNeighbour[];
  park: SheetShape | null;
  /** Lines of the context layers (roads, rivers) within sight. */
  lines: PlanePosition[][];
}
