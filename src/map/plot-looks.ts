import type { PlotNumbers } from '../domain/figure';

/** What may be marked on a plot besides its category. */
export const plotMarks = {
  washed: 1,
  hidden: 2,
  standardPlot: 4,
  warning90: 8,
  selected: 16,
} as const;

/** Width of the texture of looks, and so of a row of plots in it. */
export const LOOKS_WIDTH = 1024;

/** GLSL: category and marks of a plot by its index. */
export const lookUpLooks = `
uniform highp sampler2D u_looks;
ivec2 lookOf(uint plot) {
  int i = int(plot & 0x7fffffffu);
  vec4 look = texelFetch(u_looks, ivec2(i % ${LOOKS_WIDTH}, i / ${LOOKS_WIDTH}), 0);
  return ivec2(look.rg * 255.0 + 0.5);
}
`;

/** Category and marks of every plot, in memory and in a small texture. */
export class PlotLooks {
  /** Bits that at least one plot carries. */
  marksInUse = 0;
  #looks = new Uint8Array(2 * LOOKS_WIDTH);
  #texture: WebGLTexture | null = null;
  #isStale = true;

  /** Makes room for so many plots; new ones have category 0 and no marks. */
  makeRoom(plotCount: number): void {
    const size = 2 * LOOKS_WIDTH * Math.max(1, Math.ceil(plotCount / LOOKS_WIDTH));
    if (size <= this.#looks.length) return;
    const looks = new Uint8Array(size);
    looks.set(this.#looks);
    this.#looks = looks;
  }

  set(categoryOf: Uint8Array, marks: Uint8Array): void {
    this.makeRoom(categoryOf.length);
    const looks = this.#looks;
    let inUse = 0;
    for (let i = 0; i < categoryOf.length; i++) {
      looks[2 * i] = categoryOf[i]!;
      // What is selected stays so: it is no part of the looks that come with a reading.
      const mark = marks[i]! | (looks[2 * i + 1]! & plotMarks.selected);
      looks[2 * i + 1] = mark;
      inUse |= mark;
    }
    this.marksInUse = inUse;
    this.#isStale = true;
  }

  /** Marks these plots as selected, and no others. */
  select(plots: PlotNumbers): void {
    const looks = this.#looks;
    const { selected } = plotMarks;
    for (let at = 1; at < looks.length; at += 2) looks[at]! &= ~selected;
    for (const plot of plots) if (2 * plot + 1 < looks.length) looks[2 * plot + 1]! |= selected;
    this.marksInUse &= ~selected;
    if (plots.length > 0) this.marksInUse |= selected;
    this.#isStale = true;
  }

  categoryOf(plot: number): number {
    return this.#looks[2 * plot]!;
  }

  marksOf(plot: number): number {
    return this.#looks[2 * plot + 1]!;
  }

  /** Binds the texture to unit 0, after bringing it up to date. */
  bind(gl: WebGL2RenderingContext): void {
    gl.activeTexture(gl.TEXTURE0);
    if (!this.#isStale && this.#texture) {
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      return;
    }
    this.#texture ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.RG8,
      LOOKS_WIDTH,
      this.#looks.length / 2 / LOOKS_WIDTH,
      0,
      gl.RG,
      gl.UNSIGNED_BYTE,
      this.#looks,
    );
    this.#isStale = false;
  }

  destroy(gl: WebGL2RenderingContext): void {
    gl.deleteTexture(this.#texture);
    this.forgetContext();
  }

  forgetContext(): void {
    this.#texture = null;
    this.#isStale = true;
  }
}
