/** What nobody minds when looking for a number such as QY-001. */
const unminded = /[\s\-\u2010-\u2015_·・]+/g;

/**
 * Lower case, full-width letters and digits made half-width, without spaces and hyphens: what a
 * search compares.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(unminded, '');
}

/**
 * The stretch [from, to) of a text of which the stretch [from, to) of its folded form was made.
 * Folding may drop characters and make several of one, so it is done anew one by one.
 */
export function unfoldRange(text: string, [from, to]: [number, number]): [number, number] {
  let at = 0;
  let folded = 0;
  let start = text.length;
  for (const character of text) {
    const width = foldText(character).length;
    if (folded + width > from && start === text.length) start = at;
    folded += width;
    at += character.length;
    if (folded >= to) return [start, at];
  }
  return [start, text.length];
}
