import type { FieldCheck } from '../domain/field-check';

/** Pictures of a check on the sheet; the rest stay on the device. */
export const photosOnSheet = 4;
/** What the body of a page holds beside its heading, mm, and what the parts of a check take. */
const room = 225;
const height = { facts: 38, line: 4.2, photos: 50 };
/** Chinese signs in a line of notes. */
const signsInLine = 45;

/** The checks on each page of the sheet, in their order; one that is too long for a page begins a page of its own. */
export function fieldCheckPages(checks: readonly FieldCheck[]): FieldCheck[][] {
  const pages: FieldCheck[][] = [];
  let left = 0;
  for (const check of checks) {
    const needed = heightOf(check);
    if (needed > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)!.push(check);
    left -= needed;
  }
  return pages;
}

function heightOf({ notes, photos }: FieldCheck): number {
  const lines = notes === '' ? [] : notes.split('\n');
  const count = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(line.length / signsInLine)),
    0,
  );
  return height.facts + count * height.line + (photos.length > 0 ? height.photos : 0);
}
