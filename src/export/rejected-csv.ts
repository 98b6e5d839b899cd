/** Words in which rejected rows are written. */
export interface RejectedWords {
  /** Heading of the row's number in the file. */
  row: string;
  /** Heading of the reason. */
  reason: string;
  /** Heading of the features' own ids, where the file has them. */
  id: string;
  /** The reason of a row whose reason no issue tells. */
  unlisted: string;
  /** Between two reasons. */
  separator: string;
  /** The text of each issue, by its place in the list. */
  issues: readonly string[];
}
