/** What the probe leaves on `window` of every measured page. */
export interface Probe {
  /** Tasks of the main thread over 50 ms: start and length, ms. */
  tasks: { start: number; duration: number }[];
  /** Intervals in which the probe itself held the main thread, ms. */
  waits: { start: number; duration: number }[];
  /** When files were last dropped, ms. */
  dropped: number;
  /** When the table that the app said it has was on the screen, ms. */
  tables: number[];
  /** When the app said that its picture was complete, and the graphics had indeed been drawn, ms. */
  pictures: number[];
  /** Waits until all drawing that was asked for is done; returns the time then, ms. */
  finishDrawing(): number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before its own scripts. It must refer to nothing outside itself. */
export function installProbe(): void {
  const probe: Probe = {
    tasks: [],
    waits: [],
    dropped: Number.NaN,
    tables: [],
    pictures: [],
    finishDrawing: () => {
      const start = performance.now();
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
        'canvas.maplibregl-canvas',
      )) {
        const gl = canvas.getContext('webgl2');
        // Drawing goes on in another process; reading a pixel waits for it.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      }
      const end = performance.now();
      probe.waits.push({ start, duration: end - start });
      return end;
    },
  };
  window.probe = probe;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      probe.tasks.push({ start: entry.startTime, duration: entry.duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  const note = () => {
    probe.dropped = performance.now();
  };
  addEventListener('drop', note, { capture: true });

  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === 'tuban:table') {
      requestAnimationFrame(() => setTimeout(() => probe.tables.push(performance.now())));
    }
    if (name === 'tuban:picture') probe.pictures.push(probe.finishDrawing());
    return mark(name, options);
  };
}

/** Longest task that ran in a span of time, without what the probe itself took, ms; 0 is under 50. */
export function longestTask({ tasks, waits }: Probe, from: number, to: number): number {
  const lengths = tasks
    .filter((task) => task.start + task.duration > from && task.start < to)
    .map((task) => {
      const inside = waits.filter(
        (wait) => wait.start >= task.start && wait.start < task.start + task.duration,
      );
      return task.duration - inside.reduce((sum, wait) => sum + wait.duration, 0);
    });
  return Math.max(0, ...lengths);
}
