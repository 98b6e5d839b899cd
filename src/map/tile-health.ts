const WINDOW = 8;
const LEAST = 3;

/** Tells when a service of tiles fails: not for one missing tile, and only once until it is reset. */
export class TileHealth {
  #outcomes: boolean[] = [];
  #isTold = false;

  /** Counts an answer; true when the user should now be told. */
  record(isGood: boolean): boolean {
    this.#outcomes = [...this.#outcomes.slice(1 - WINDOW), isGood];
    if (this.#isTold || isGood) return false;
    const bad = this.#outcomes.filter((outcome) => !outcome).length;
    const isFailing = bad >= LEAST && bad >= 0.75 * this.#outcomes.length;
    this.#isTold = isFailing;
    return isFailing;
  }

  reset(): void {
    this.#outcomes = [];
    this.#isTold = false;
  }
}
