import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { MERCATOR_CIRCUMFERENCE } from '../geometry/mercator';

/** What custom layers need of a frame; one object per layer, refilled every frame. */
export class Frame {
  zoom = 0;
  /** Degrees clockwise. */
  bearing = 0;
  pixelRatio = 1;
  /** Device px. */
  width = 1;
  height = 1;
  /** Screen px of a mesh metre at the centre of the view. */
  pixelsPerMeter = 1;
  /** Web-Mercator 0–1 to clip space, in doubles. */
  matrix: ArrayLike<number> = new Float64Array(16);

  read(map: MapLibreMap, gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    this.zoom = map.getZoom();
    this.bearing = map.getBearing();
    this.pixelRatio = map.getPixelRatio();
    this.width = gl.drawingBufferWidth;
    this.height = gl.drawingBufferHeight;
    this.pixelsPerMeter = pixelsPerMeter(map);
    this.matrix = input.defaultProjectionData.mainMatrix as ArrayLike<number>;
  }
}

/** Side of the world at zoom 0, px. */
export const TILE_SIZE = 512;

/** Screen px of a Web-Mercator metre. */
export function pixelsPerMeter(map: MapLibreMap): number {
  return (TILE_SIZE * 2 ** map.getZoom()) / MERCATOR_CIRCUMFERENCE;
}

/**
 * The state in which all our layers draw: blended, premultiplied. The depth test stays as MapLibre set it:
 * it draws opaque fills first, and only their depth keeps what lies under them from showing.
 */
export function setDrawingState(gl: WebGL2RenderingContext): void {
  gl.disable(gl.STENCIL_TEST);
  gl.disable(gl.CULL_FACE);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}
