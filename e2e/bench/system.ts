import type { DataFiles } from './data-files';

/** What one run of one system gave; what a system does not have is left out. */
export interface Measures {
  /** From the drop (or the call) to the end of reading, ms. */
  readMs?: number;
  /** To the complete table of figures, ms. */
  tableMs?: number;
  /** To the first complete picture, ms. */
  pictureMs?: number;
  /** Longest task of the main thread until then, ms; 0 is under 50. */
  blockMs?: number;
  /** From the click on a filter to the next complete picture, ms. */
  filterMs?: number;
  /** Memory of the page and its workers as the browser counts it, MB. */
  pageMb?: number | null;
  heapMb?: number;
  /** Resident memory of the page's process, MB. */
  processMb?: number | null;
  /** CPU seconds of all processes of the browser until the picture. */
  cpuSeconds?: number;
  drawnShare?: number;
  lateShare?: number;
}

/** One of the things that are compared. */
export interface System {
  id: string;
  title: string;
  measure(origin: string, data: DataFiles): Promise<Measures>;
}
