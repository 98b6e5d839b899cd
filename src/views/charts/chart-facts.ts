/** What is told around each chart of the tab. */
export interface ChartFacts {
  /** The land that is drawn. */
  scope: string;
  source: string;
  date: string;
}
