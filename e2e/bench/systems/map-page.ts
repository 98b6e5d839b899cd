declare global {
  interface Window {
    /** Functions of `pages/map.js`. */
    mapPage: {
      ready: Promise<void>;
      load(
        address: string,
        bounds: [number, number, number, number],
      ): Promise<{ start: number; pictureMs: number }>;
      filter(category: string | null): Promise<number>;
      repaint(colour: string): Promise<number>;
    };
  }
}

export const mapPagePath = '/bench-pages/map.html';
