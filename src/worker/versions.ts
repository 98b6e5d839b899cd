/** Former states of something large, by number. The last few are kept. */
export class Versions<T> {
  private readonly kept = new Map<number, T>();
  private last = 0;

  constructor(private readonly most = 6) {}

  /** The number under which the value is kept from now on. */
  keep(value: T): number {
    this.kept.set(++this.last, value);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
    return this.last;
  }

  get(version: number): T | undefined {
    return this.kept.get(version);
  }
}
