import type { zhGateIssues } from '../zh/gate-issues';

export const enGateIssues: Record<keyof typeof zhGateIssues, string> = {
  'issue.layer-empty': 'Layer “{layer}” has no features and was not used.',
  'issue.layer-unused':
    'Layer “{layer}” has neither shapes nor known fields of parks, plots or statistics; its {rows} {rows|row was|rows were} not used. Check the headings, or choose what the layer holds.',
  'issue.layer-set-aside': 'Layer “{layer}” was set aside, as you chose.',
  'issue.empty-row':
    '{rows} {rows|row has|rows have} neither a shape nor any value and {rows|was|were} not used.',
  'issue.not-a-polygon':
    '{rows} {rows|row is not a polygon|rows are not polygons} ({kind}), which cannot be land, and {rows|was|were} not used.',
  'issue.context-no-shape':
    '{rows} {rows|row has|rows have} no shape to show and {rows|was|were} not used.',
  'issue.no-shape':
    '{rows} {rows|row has|rows have} no shape: they stay in the table, without area and position.',
  'issue.ring-repaired':
    'The shape was faulty ({kind}) and was repaired: {beforeSquareMeters} m² before, {afterSquareMeters} m² after.',
  'issue.ring-repaired-more': '{rows} more rows had faulty shapes that were repaired.',
  'issue.shape-unrepairable':
    '{rows} {rows|row has|rows have} a shape that cannot be repaired ({reason}): they stay in the table and {rows|is|are} not drawn.',
  'issue.shape-unchecked':
    '{rows} {rows|row has|rows have} too many vertices to be checked; their shapes were taken as they are.',
  'issue.sliver':
    '{rows} {rows|row is|rows are} smaller than {limit} m²: probably slivers left by drawing.',
  'issue.area-differs':
    'In {rows} {rows|row|rows} the declared area differs from the ellipsoidal area of the shape by more than {percent}%.',
  'issue.id-made':
    '{rows} {rows|row has|rows have} no id; their row number stands in for it (such as #12).',
  'issue.duplicate-id':
    'Id “{id}” stands on several rows, first in {firstFile}, row {firstRow}: all rows were kept.',
  'issue.duplicate-id-more': '{rows} more rows repeat an id.',
  'issue.duplicate-shape':
    '“{otherPlot}” has the same shape as “{plot}” ({squareMeters} m²): its land is counted once.',
  'issue.duplicate-shape-more': '{rows} more shapes are drawn twice.',
  'issue.overlap':
    '“{plot}” and “{otherPlot}” overlap by {squareMeters} m²: that land is counted once.',
  'issue.overlap-slight':
    '{pairs} {pairs|pair|pairs} of plots do not meet exactly and overlap by less than 1 m² each, {squareMeters} m² in all: that land is counted once.',
  'issue.overlap-more': '{rows} more overlaps.',
  'issue.outside-parks':
    '{rows} {rows|plot lies|plots lie} outside every park, {squareMeters} m² together.',
  'issue.crosses-border':
    '“{plot}” crosses the boundary of “{park}”: {squareMeters} m² ({percent}%) lie outside.',
  'issue.crosses-border-more': '{rows} more plots cross the boundary of their park.',
  'issue.park-mismatch':
    '“{plot}” names “{park}” as its park, but {squareMeters} m² ({percent}%) of it lie outside that park.',
  'issue.park-mismatch-more': '{rows} more plots lie outside the park that they name.',
  'issue.nested-park': '“{park}” lies within “{parent}” (a park in a park), {squareMeters} m².',
  'issue.park-unknown':
    '{rows} {rows|row names|rows name} a park that no park layer has ({came}); {rows|it was|they were} placed by position.',
  'issue.park-without-boundary':
    '{rows} {rows|row names|rows name} a park without a boundary ({came}): it is listed by name, without figures of its boundary.',
  'issue.unit-missing':
    '“{heading}” does not name its unit, so the column is not used. Choose the unit under “Columns and fields”, or write the heading as “{example}”, for example.',
  'issue.unit-unknown':
    'The unit “{came}” of “{heading}” is not known or does not fit, so the column is not used. Choose the unit under “Columns and fields”, or write the heading as “{example}”, for example.',
  'issue.unit-assumed': '“{heading}” does not name its unit; {unit} is assumed, as is usual.',
  'issue.field-twice':
    '“{heading}” and “{used}” are the same field; the fuller one, “{used}”, is used and “{heading}” is kept as it is.',
  'issue.not-a-number':
    '“{heading}”: {rows} {rows|row is|rows are} not a number ({came}) and {rows|counts|count} as unknown.',
  'issue.negative-number':
    '“{heading}”: {rows} {rows|row is|rows are} negative ({came}) and {rows|counts|count} as unknown.',
  'issue.number-out-of-range':
    '“{heading}”: {rows} {rows|row is|rows are} impossibly large ({came}) and {rows|counts|count} as unknown.',
  'issue.not-a-date':
    '“{heading}”: {rows} {rows|row is|rows are} not a date, or one that does not exist ({came}), and {rows|counts|count} as unknown.',
  'issue.day-assumed':
    '“{heading}”: {rows} {rows|row gives|rows give} only a month ({came}); the first of the month is taken.',
  'issue.day-from-serial':
    '“{heading}”: {rows} {rows|row holds|rows hold} serial numbers of Excel, taken as dates: {came}.',
  'issue.not-a-flag':
    '“{heading}”: {rows} {rows|row is|rows are} neither yes nor no ({came}) and {rows|counts|count} as unknown.',
  'issue.blank-mark':
    '“{heading}”: {rows} {rows|row says|rows say} only {came} and {rows|counts|count} as left blank.',
  'issue.encoding-repaired':
    '“{heading}”: {rows} {rows|row was|rows were} in broken encoding and {rows|was|were} restored, such as “{before}” → “{after}”.',
  'issue.status-not-understood':
    '“{heading}”: {rows} {rows|row is|rows are} not a known land status ({came}); they are kept as written and nothing is guessed.',
  'issue.dates-out-of-order':
    'In {rows} {rows|row|rows} “{later}” is before “{earlier}”: please check.',
  'issue.statistics-no-park':
    '{rows} {rows|row|rows} of statistics {rows|names|name} no park and {rows|was|were} not used.',
  'issue.statistics-park-unknown':
    '{rows} {rows|row|rows} of statistics {rows|names|name} a park that is not known ({came}) and {rows|was|were} not used.',
  'issue.statistics-no-year':
    '{rows} {rows|row|rows} of statistics {rows|has|have} no valid year and {rows|was|were} not used.',
  'issue.statistics-quarter':
    '{rows} {rows|row|rows} of statistics {rows|has|have} an impossible quarter ({came}) and {rows|was|were} not used.',
  'issue.statistics-empty':
    '{rows} {rows|row|rows} of statistics {rows|has|have} no figure at all and {rows|was|were} not used.',
  'issue.statistics-twice':
    'The statistics of “{park}” for {year} are given twice; the first ones ({first}) are used.',
  'issue.plot-year-plot':
    'Rows of the table of plots by year without a known plot ({came}): {rows}, not used.',
  'issue.plot-year-year':
    'Rows of the table of plots by year without a year of four digits: {rows}, not used.',
  'issue.plot-year-empty':
    'Rows of the table of plots by year without any number: {rows}, not used.',
  'issue.plot-year-twice':
    'Plot “{plot}” stands twice for {year}; the first row ({first}) is used.',
  'issue.account-park':
    'Rows of the table of areas A–H without a known park ({came}): {rows}, not used.',
  'issue.account-empty': 'Rows of the table of areas A–H without any number: {rows}, not used.',
  'issue.account-twice':
    '“{park}” stands twice for {year} in the table of areas A–H; the first row ({first}) is used.',
  'issue.account-sum':
    '“{park}”, areas A–H: {smaller} add up to {smallerHectares} ha, but {larger} is {largerHectares} ha. Please check.',
  'issue.account-total':
    '“{park}”, areas A–H: {smaller} add up to {smallerHectares} ha, but the park has {largerHectares} ha. Please check.',
  'issue.account-nesting':
    '“{park}”, areas A–H: {smaller} ({smallerHectares} ha) should lie within {larger} ({largerHectares} ha). Please check.',
  'issue-value.point': 'point',
  'issue-value.line': 'line',
  'issue-value.self-intersection': 'its outline crosses itself',
  'issue-value.spike': 'it has a spike',
  'issue-value.hole-misplaced': 'a hole lies where it cannot',
  'issue-value.part-overlap': 'its parts overlap',
  'issue-value.too-few-points': 'fewer than three points',
  'issue-value.zero-area': 'it encloses nothing',
  'issue-value.out-of-range': 'coordinates beyond longitude and latitude',
  'issue-value.too-large': 'too many points',
  'issue-value.unreadable': 'it cannot be read',
};
