import type { zhJoinIssues } from '../zh/join-issues';

/** What is told of a table that is joined to a map. */
export const enJoinIssues: Record<keyof typeof zhJoinIssues, string> = {
  'issue.joined':
    'Rows of the table met shapes of layer “{map}” by “{tableHeading}” = “{mapHeading}”: {met} {met|plot|plots}, {normalised} of them only after full-width signs, spaces, leading zeros and case were made alike, {accepted} because you accepted a similar number. Nothing else was matched by likeness.',
  'issue.join-only-in-table':
    'Rows of the table that have no shape in layer “{map}”: they stay in the table as plots without a shape. Numbers: {came}. Check the numbers, or add the shapes.',
  'issue.join-only-on-map':
    'Plots on the map that table “{table}” does not have: their shapes stay, the facts of the ledger are missing. Numbers: {came}.',
  'issue.join-key-repeated':
    'The number “{key}” stands on row {firstRow} of the table already, and a plot must not count twice: row {firstRow} is used, the others are listed and not used. Check and merge them.',
  'issue.join-shape-repeated':
    'The number “{key}” has more than one shape on the map (see row {firstRow}): what table “{table}” says goes to row {firstRow} alone, so that nothing counts twice.',
  'issue.gcj02-suspected':
    'The plots lie some three to six hundred metres beside the parks “{parks}”: {now} % of their corners are inside. If they are in GCJ-02, it is {after} % once converted. Nothing was changed: choose GCJ-02 as the system of the file to try it; it can be undone.',
  'issue.gcj02-suspected-parks':
    'The parks “{parks}” lie some three to six hundred metres beside the plots “{plots}”: {now} % of the corners are inside. If the boundaries are in GCJ-02, it is {after} % once converted. Nothing was changed: choose GCJ-02 as the system of the file to try it; it can be undone.',
  'issue.join-differs':
    '“{heading}” differs from what the map says; the value of the table is used (map → table): {came}.',
};
