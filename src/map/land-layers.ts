import type { CustomLayerInterface } from 'maplibre-gl';
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
  parkBoundaryPasses,
  parkGroundPasses,
  selectedPasses,
} from './shape-passes';

/** How opaque plots are over photographs (look.md §3). */
const IMAGERY_FILL = 0.7;

type OwnLayer = CustomLayerInterface & { forgetContext?(): void };

/** Our own layers: what MapLibre's cannot draw. */
export class LandLayers {
  readonly grid: GridLayer;
  readonly plots: PlotLayer;
  readonly areas: ShapeLayer;
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
      this.areas,
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
    this.parkGround.setPasses(parkGroundPasses(theme));
    this.parkBoundaries.setPasses(parkBoundaryPasses(theme));
    this.hoveredPark.setPasses(hoveredParkPasses(theme));
    this.hover.setPasses(hoverPasses(theme));
    this.flash.setPasses(flashPasses(theme));
    this.selection.setPasses(selectedPasses(theme));
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
    this.plots.setStrengths({
      plots: strength('plots'),
      fill: isImagery ? IMAGERY_FILL : 1,
      standardPlot: strength('standardPlot'),
      warning90: strength('warning90'),
    });
  }
}
