/** The readings of characters by their UTF-16 code, each in plain letters (`lü` is `lv` and `lu`). */
export interface PinyinReadings {
  of: (readonly string[] | undefined)[];
  /** Bit of each letter with which a reading of the character begins: a = 1, b = 2 … */
  initials: Uint32Array;
}

const codes = 65_536;
const firstHan = 0x3400;
const lastHan = 0x9fff;

export function isHan(code: number): boolean {
  return code >= firstHan && code <= lastHan;
}

/** The bit under which `initials` keeps a letter; 0 for anything but a–z. */
export function letterBit(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 0;
}

/** Every reading of each Chinese character that occurs in the texts; the dictionary loads on demand. */
export async function readPinyin(lists: Iterable<readonly string[]>): Promise<PinyinReadings> {
  const isThere = new Uint8Array(codes);
  for (const texts of lists)
    for (const text of texts) for (let i = 0; i < text.length; i++) isThere[text.charCodeAt(i)] = 1;
  let characters = '';
  for (let code = firstHan; code <= lastHan; code++)
    if (isThere[code]) characters += String.fromCharCode(code);
  const readings: PinyinReadings = { of: [], initials: new Uint32Array(codes) };
  if (characters === '') return readings;
  const { polyphonic } = await import('pinyin-pro');
  const found = polyphonic(characters, { toneType: 'none', type: 'array' });
  for (const [i, spellings] of found.entries()) {
    const code = characters.charCodeAt(i);
    const plain = [...new Set(spellings.flatMap(plainSpellings))];
    readings.of[code] = plain;
    for (const spelling of plain) readings.initials[code]! |= letterBit(spelling.charCodeAt(0));
  }
  return readings;
}

function plainSpellings(spelling: string): string[] {
  const lower = spelling.toLowerCase();
  const spellings = lower.includes('ü')
    ? [lower.replaceAll('ü', 'v'), lower.replaceAll('ü', 'u')]
    : [lower];
  return spellings.filter((text) => /^[a-z]+$/.test(text));
}
