import type { CustomLayerInterface } from 'maplibre-gl';
import {
  type AreaUse,
  type BoundaryKind,
  boundaryKinds,
  type ZoneKind,
  zoneKinds,
} from '../domain/area-use';
import type { ColourClass } from '../domain/colour-mode';
import type { LayerId } from '../store/layers';
import { classLooks } from './class-looks';
import { GridLayer } from './grid-layer';
import { KeptPicture } from './kept-picture';
import type { LayerLooks } from './layer-stack';
import type { Theme } from './palette';
import { PlotLayer } from './plot-layer';
import { ShapeLayer } from './shape-layer';
import {
  areaPasses,
  flashPasses,
  hoveredParkPasses,
  hoverPasses,
  limitPasses,
  parkBoundaryPasses,
  parkGroundPasses,
  selectedPasses,
  zonePasses,
} from './shape-passes';

/** How opaque plots are over photographs (look.md §3). */
const IMAGERY_FILL = 0.7;

/** An area with what it is for. */
export interface GivenArea {
  use: AreaUse | null;
  multiPolygon: number[][][][];
}

type OwnLayer = CustomLayerInterface & { forgetContext?(): void };

/** Our own layers: what MapLibre's cannot draw. */
export class LandLayers {
  readonly grid: GridLayer;
  readonly plots: PlotLayer;
  readonly areas: ShapeLayer;
  readonly #zones: Record<ZoneKind, ShapeLayer>;
  readonly #limits: Record<BoundaryKind, ShapeLayer>;
  readonly parkGround: ShapeLayer;
  readonly parkBoundaries: ShapeLayer;
  readonly hoveredPark: ShapeLayer;
  readonly hover: ShapeLayer;
  readonly flash: ShapeLayer;
  readonly selection: ShapeLayer;
  /** In the order of drawing; what takes long to draw is kept while nothing of it changes. */
  readonly #inOrder: readonly OwnLayer[];
  #theme: Theme;
  #palette: readonly ColourClass[] | null = null;

  constructor(theme: Theme) {
    this.#theme = theme;
    this.grid = new GridLayer(theme);
    this.plots = new PlotLayer(theme);
    this.areas = new ShapeLayer('areas', areaPasses(theme));
    const zone = (kind: ZoneKind) => new ShapeLayer(`zone-${kind}`, zonePasses(theme, kind));
    const limit = (kind: BoundaryKind) => new ShapeLayer(`limit-${kind}`, limitPasses(theme, kind));
    this.#zones = {
      industry: zone('industry'),
      service: zone('service'),
      living: zone('living'),
      ecology: zone('ecology'),
    };
    this.#limits = { approved: limit('approved'), planned: limit('planned') };
    this.parkGround = new ShapeLayer('park-ground', parkGroundPasses(theme));
    this.parkBoundaries = new ShapeLayer('park-boundaries', parkBoundaryPasses(theme));
    this.hoveredPark = new ShapeLayer('hovered-park', hoveredParkPasses(theme));
    this.hover = new ShapeLayer('hover', hoverPasses(theme));
    this.flash = new ShapeLayer('flash', flashPasses(theme));
    this.selection = new ShapeLayer('selection', selectedPasses(theme));
    this.#inOrder = [
      this.grid,
      this.parkGround,
      new KeptPicture(this.plots),
      ...zoneKinds.map((kind) => this.#zones[kind]),
      this.areas,
      this.#limits.approved,
      this.#limits.planned,
      new KeptPicture(this.parkBoundaries),
      this.plots.warnings,
      this.plots.selection,
      this.hoveredPark,
      this.flash,
      this.hover,
      this.selection,
    ];
  }

  /** All of them in the order of drawing. */
  inOrder(): readonly OwnLayer[] {
    return this.#inOrder;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.grid.setTheme(theme);
    this.#showPalette();
    this.areas.setPasses(areaPasses(theme));
    for (const kind of zoneKinds) this.#zones[kind].setPasses(zonePasses(theme, kind));
    for (const kind of boundaryKinds) this.#limits[kind].setPasses(limitPasses(theme, kind));
    this.parkGround.setPasses(parkGroundPasses(theme));
    this.parkBoundaries.setPasses(parkBoundaryPasses(theme));
    this.hoveredPark.setPasses(hoveredParkPasses(theme));
    this.hover.setPasses(hoverPasses(theme));
    this.flash.setPasses(flashPasses(theme));
    this.selection.setPasses(selectedPasses(theme));
  }

  /** Areas by what they are for; true when anything changed. */
  setAreas(areas: readonly GivenArea[]): boolean {
    const shapesOf = (use: AreaUse | null) =>
      areas.flatMap((area) =>
        area.use === use && area.multiPolygon.length > 0 ? [area.multiPolygon] : [],
      );
    const changed = [
      this.areas.setShapes(shapesOf(null)),
      ...zoneKinds.map((kind) => this.#zones[kind].setShapes(shapesOf(`zone-${kind}`))),
      ...boundaryKinds.map((kind) => this.#limits[kind].setShapes(shapesOf(`boundary-${kind}`))),
    ];
    return changed.includes(true);
  }

  /** The classes by which plots are coloured; `null` for the domain's categories. */
  setPalette(classes: readonly ColourClass[] | null): void {
    if (classes === this.#palette) return;
    this.#palette = classes;
    this.#showPalette();
  }

  #showPalette(): void {
    this.plots.setPalette(this.#theme, this.#palette && classLooks(this.#palette, this.#theme));
  }

  setStrengths({ strengths, hasBasemap, isImagery }: LayerLooks): void {
    const strength = (id: LayerId) => strengths[id] ?? 1;
    this.grid.setStrength(strength('grid'));
    this.parkGround.setStrength(hasBasemap ? 0 : strength('boundaries'));
    this.parkBoundaries.setStrength(strength('boundaries'));
    this.areas.setStrength(strength('areas'));
    for (const kind of zoneKinds) this.#zones[kind].setStrength(strength('zones'));
    for (const kind of boundaryKinds) this.#limits[kind].setStrength(strength(kind));
    this.plots.setStrengths({
      plots: strength('plots'),
      fill: isImagery ? IMAGERY_FILL : 1,
      standardPlot: strength('standardPlot'),
      warning90: strength('warning90'),
    });
  }
}
