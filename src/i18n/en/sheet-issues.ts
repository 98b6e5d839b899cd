import type { zhSheetIssues } from '../zh/sheet-issues';

/** What was assumed or found wrong in Excel and WPS workbooks. */
export const enSheetIssues: Record<keyof typeof zhSheetIssues, string> = {
  'issue.workbook-damaged':
    'The workbook is damaged or incomplete and could not be read. Open it in Excel or WPS, save it as .xlsx and open that.',
  'issue.workbook-encrypted':
    'The workbook needs a password to open, so it could not be read. Remove the password in Excel or WPS and save it again.',
  'issue.workbook-too-large':
    'The workbook is larger than {megabytes} MB and was not read, for safety. Remove pictures and unneeded sheets, or save it as .xlsx.',
  'issue.workbook-empty': 'The workbook has no rows of data that could be read.',
  'issue.sheet-unreadable':
    'The sheet “{sheet}” is damaged and was not read; the other sheets are not affected.',
  'issue.sheet-hidden':
    'The sheet “{sheet}” is hidden and was not read. Unhide it in Excel and open the file again if you need it.',
  'issue.sheets-cut':
    'There are too many sheets: those from “{sheet}” on were not read. Split the file.',
  'issue.sheet-without-rows': 'The sheet “{sheet}” has no rows of data and was not used.',
  'issue.sheet-heading-found':
    'Sheet “{sheet}”: the headings are in row {headingRow}, {columns} {columns|column|columns}; the data begin in row {firstRow}.',
  'issue.sheet-heading-unsure':
    'Sheet “{sheet}”: row {headingRow} was taken as the headings ({columns} {columns|column|columns}) and the data as beginning in row {firstRow}, but most of the names are not known. Please check.',
  'issue.sheet-heading-missing':
    'No headings were found in the sheet “{sheet}”: columns are named 列A, 列B and so on, and the data begin in row {firstRow}. Add a row of headings.',
  'issue.sheet-heading-twice':
    'The sheet “{sheet}” has columns of the same name; they were numbered: {headings}.',
  'issue.sheet-column-unnamed':
    'Columns {columns} of the sheet “{sheet}” hold data under no heading and are named by their letters.',
  'issue.sheet-unit-from-line':
    'Sheet “{sheet}”: a line above the headings gives the unit, so these columns are read in {unit}: {headings}. Please check.',
  'issue.sheet-total-rows':
    'Sheet “{sheet}”: {count} {count|row is a total, not a plot|rows are totals, not plots}, and {count|was|were} not used (sheet rows {sheetRows}).',
  'issue.sheet-section-rows':
    'Sheet “{sheet}”: {count} {count|row is the title of a group, not a plot|rows are titles of groups, not plots}, and {count|was|were} not used (sheet rows {sheetRows}).',
  'issue.sheet-note-rows':
    'Sheet “{sheet}”: {count} {count|row is|rows are} notes and {count|was|were} not used (sheet rows {sheetRows}).',
  'issue.sheet-heading-repeated':
    'Sheet “{sheet}”: {count} {count|row repeats|rows repeat} the headings and {count|was|were} not used (sheet rows {sheetRows}).',
  'issue.sheet-rows-cut':
    'The sheet “{sheet}” has more than {limit} rows of data; the rows after them were not read. Split the file by county or year.',
  'issue.sheet-merges-filled':
    'The sheet “{sheet}” has cells merged downwards: their values were filled into the {count} {count|cell|cells} below.',
  'issue.sheet-merges-cut':
    'The sheet “{sheet}” has too many cells merged downwards: only {count} were filled and the rest left blank. Unmerge them and open the file again.',
  'issue.sheet-error-cell':
    'Sheet “{sheet}”, “{heading}”: {count} {count|row holds|rows hold} an error ({came}) and {count|counts|count} as unknown. Correct the formulas in the sheet.',
  'issue.sheet-formula-empty':
    'Sheet “{sheet}”, “{heading}”: the formulas of {count} {count|row was|rows were} never worked out, so the values count as unknown. Open and save the file once in Excel or WPS.',
  'issue.sheet-digits-lost':
    'Sheet “{sheet}”, “{heading}”: {count} {count|row holds|rows hold} numbers of more than 15 digits ({came}), of which Excel has lost the last. If they are identifiers, format the column as text and enter them again.',
};
