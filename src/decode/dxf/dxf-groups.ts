/** A pair of lines: a code that says what the value is. */
export interface DxfGroup {
  code: number;
  value: string;
}

/**
 * The groups of an ASCII drawing, one after another. A line that should be a code and is none is skipped, so that one
 * damaged place does not shift all that follows; `faults` counts them.
 */
export class DxfGroups {
  position = 0;
  faults = 0;
  private held: DxfGroup | null = null;

  constructor(private readonly text: string) {}

  /** The next group, or `null` at the end. */
  next(): DxfGroup | null {
    if (this.held) {
      const { held } = this;
      this.held = null;
      return held;
    }
    for (;;) {
      const line = this.line();
      if (line === null) return null;
      const code = line.trim();
      if (/^-?\d{1,4}$/.test(code)) {
        const value = this.line();
        return value === null ? null : { code: Number(code), value };
      }
      if (code !== '') this.faults++;
    }
  }

  /** Gives a group back, to be read again. */
  unread(group: DxfGroup): void {
    this.held = group;
  }

  private line(): string | null {
    const { text, position } = this;
    if (position >= text.length) return null;
    let end = text.indexOf('\n', position);
    if (end < 0) end = text.length;
    this.position = end + 1;
    return text.slice(position, text.charCodeAt(end - 1) === 13 && end > position ? end - 1 : end);
  }
}

/** The groups of one entity, without its name: up to the next group with code 0. */
export function readEntity(groups: DxfGroups): DxfGroup[] {
  const body: DxfGroup[] = [];
  for (let group = groups.next(); group; group = groups.next()) {
    if (group.code === 0) {
      groups.unread(group);
      break;
    }
    body.push(group);
  }
  return body;
}

/** The first value of a code, trimmed; `''` when there is none. */
export function textOfCode(body: readonly DxfGroup[], code: number): string {
  return body.find((group) => group.code === code)?.value.trim() ?? '';
}

/** The first number of a code; `fallback` when there is none or it is no finite number. */
export function numberOf(body: readonly DxfGroup[], code: number, fallback: number): number {
  const text = textOfCode(body, code);
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : fallback;
}
