import { letterBit, type PinyinReadings } from './pinyin-readings';

/**
 * The stretch [from, to) of a folded text that a query spells, or `null`: each Chinese character may
 * be typed as its whole reading, as the beginning of it or as its initial, in any of its readings
 * (多音字); everything else as itself.
 */
export function matchPinyin(
  text: string,
  query: string,
  readings: PinyinReadings,
): [number, number] | null {
  const first = query.charCodeAt(0);
  const bit = letterBit(first);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== first && (readings.initials[code]! & bit) === 0) continue;
    const end = endOfMatch(text, at, query, 0, readings);
    if (end !== null) return [at, end];
  }
  return null;
}

function endOfMatch(
  text: string,
  at: number,
  query: string,
  typed: number,
  readings: PinyinReadings,
): number | null {
  if (typed === query.length) return at;
  if (at === text.length) return null;
  const code = text.charCodeAt(at);
  if (code === query.charCodeAt(typed)) {
    const end = endOfMatch(text, at + 1, query, typed + 1, readings);
    if (end !== null) return end;
  }
  const bit = letterBit(query.charCodeAt(typed));
  if ((readings.initials[code]! & bit) === 0) return null;
  for (const reading of readings.of[code]!) {
    let length = 0;
    while (length < reading.length && reading[length] === query[typed + length]) length++;
    for (; length > 0; length--) {
      const end = endOfMatch(text, at + 1, query, typed + length, readings);
      if (end !== null) return end;
    }
  }
  return null;
}
