import type { IssueCollector } from '../issue-collector';
import type { JsonCursor } from './json-cursor';

/** At the value of `bbox`: moves past it and warns when it is not four or six numbers (RFC 7946 §5). Nothing reads it. */
export function checkBounds(cursor: JsonCursor, issues: IssueCollector, row?: number): void {
  const where = row === undefined ? {} : { row };
  if (cursor.bytes[cursor.pos] !== 0x5b) {
    const isNull = cursor.bytes[cursor.pos] === 0x6e;
    cursor.skipValue();
    if (!isNull) issues.add('bbox-not-array', 'warns', where);
    return;
  }
  let count = 0;
  let areNumbers = true;
  for (let more = cursor.firstElement(); more; more = cursor.nextElement()) {
    const c = cursor.bytes[cursor.pos]!;
    if (!(c >= 48 && c <= 57) && c !== 45) areNumbers = false;
    cursor.skipValue();
    count++;
  }
  if (!areNumbers) issues.add('bbox-not-numbers', 'warns', where);
  else if (count !== 4 && count !== 6)
    issues.add('bbox-length', 'warns', { ...where, values: { count } });
}
