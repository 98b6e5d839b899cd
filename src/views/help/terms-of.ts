import type { Category, Status } from '../../domain/category';
import type { PlotField } from '../../domain/plot';

/** Which term of the glossary stands behind the words of the screens. */
export const termOfCategory: Record<Category, string> = {
  idle: 'idle',
  approved: 'approved-unsupplied',
  supplied: 'supplied-unused',
  construction: 'construction',
  built: 'built',
  inefficient: 'inefficient',
  m0: 'm0',
  reserve: 'reserve',
  planned: 'planned',
  undetermined: 'undetermined',
};

export const termOfStatus: Record<Status, string> = {
  planned_unapproved: 'planned',
  approved_unsupplied: 'approved-unsupplied',
  supplied_unused_within_term: 'supplied-unused',
  supplied_unused_overdue: 'supplied-unused',
  idle_suspected_1y: 'idle',
  idle_suspected_2y: 'idle',
  idle_suspected_suspended: 'idle',
  idle_decided: 'idle-decided',
  under_construction: 'construction',
  built: 'built',
  undetermined: 'undetermined',
};

export const termOfIndicator: Partial<Record<string, string>> = {
  plotCount: 'plot',
  landArea: 'plot',
  outputIntensity: 'output-intensity',
  taxIntensity: 'tax-intensity',
  investmentIntensity: 'investment-intensity',
  plotRatio: 'far',
  builtShare: 'built-share',
  idleShare: 'idle-share',
  industrialShare: 'industrial-share',
};

export const termOfField: Partial<Record<PlotField, string>> = {
  approvalDate: 'approval',
  supplyDate: 'supply-mode',
  supplyMode: 'supply-mode',
  priceYuan: 'price',
  supervisionNumber: 'supervision-number',
  holder: 'holder',
  deliveryDate: 'delivery',
  agreedStart: 'agreed-start',
  actualStart: 'started',
  declaredAreaSquareMeters: 'declared-area',
  standardPlot: 'standard-plot',
  m0: 'm0',
  reservedFor: 'reserve',
  pool: 'pool',
  inefficient: 'inefficient',
  underused: 'underused',
};

/** Columns of the table by their key. */
export const termOfColumn: Partial<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(termOfField).flatMap(([field, term]) => [
      [field, term],
      [`field.${field}`, term],
    ]),
  ),
  id: 'plot',
  area: 'mu',
  areaEllipsoidal: 'ellipsoidal-area',
  areaPlane: 'plane-area',
  park: 'park',
  startDue: 'agreed-start',
  idleSince: 'idle',
  idleDays: 'idle',
  overdueDays: 'agreed-start',
};
