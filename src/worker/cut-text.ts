/** Characters of a text in a list, a table or a title. */
export const lineLength = 200;
/** Characters of a text in the list of all fields. */
export const fieldLength = 2000;

/** The text as the page gets it: a longer one is cut, and ends in an ellipsis. `null` stays. */
export function cutText<T extends string | null>(text: T, limit: number): T | string {
  return text !== null && text.length > limit ? `${text.slice(0, limit)}…` : text;
}
