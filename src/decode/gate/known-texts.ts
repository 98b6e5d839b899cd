import { type JsonCursor, textOf } from '../json/json-cursor';

/** Recognises one of a few ASCII words in the bytes that the cursor read last, without making a string. */
export class KnownTexts<T extends string> {
  private readonly wordsByLength: { word: T; codes: number[] }[][] = [];

  constructor(private readonly words: readonly T[]) {
    for (const word of words) {
      const codes = [...word].map((character) => character.charCodeAt(0));
      const others = this.wordsByLength[word.length] ?? [];
      this.wordsByLength[word.length] = [...others, { word, codes }];
    }
  }

  /** The word that was read, or `null` for any other text. */
  find(cursor: JsonCursor): T | null {
    if (cursor.textEscaped) {
      const text = textOf(cursor);
      return this.words.find((word) => word === text) ?? null;
    }
    const { bytes, textStart } = cursor;
    const candidates = this.wordsByLength[cursor.textEnd - textStart];
    if (!candidates) return null;
    for (const { word, codes } of candidates) {
      let k = 0;
      while (k < codes.length && codes[k] === bytes[textStart + k]) k++;
      if (k === codes.length) return word;
    }
    return null;
  }
}
