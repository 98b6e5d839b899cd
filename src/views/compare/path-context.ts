/**
 * The context of a canvas that draws paths of thousands of corners. Said to be read often, it is drawn by the processor
 * itself: cutting such paths into triangles for a graphics card takes fifty times as long where there is none.
 */
export function pathContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true });
}
