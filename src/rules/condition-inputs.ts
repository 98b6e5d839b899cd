import type { PlotField } from '../domain/plot';
import type { RuleName } from '../domain/rule-settings';

/** What a condition looked at: fields of the plot, and the number of the rules that it compared with. */
export interface ConditionInputs {
  fields: readonly PlotField[];
  rule: RuleName | null;
}

const none: ConditionInputs = { fields: [], rule: null };

const due = ['agreedStart', 'deliveryDate'] as const;

/** By the key of the `Evidence`. */
const inputs: Readonly<Record<string, ConditionInputs>> = {
  approved: { fields: ['approvalDate', 'approvalDocument'], rule: null },
  'approval-withdrawn': { fields: ['approvalWithdrawn'], rule: null },
  supplied: { fields: ['supplyDate'], rule: null },
  'supplied-implied': {
    fields: ['agreedStart', 'deliveryDate', 'supervisionNumber', 'idleDecision'],
    rule: null,
  },
  finished: { fields: ['actualFinish'], rule: null },
  decided: { fields: ['idleDecision', 'idleDecisionDate'], rule: null },
  started: { fields: ['actualStart', 'suspendedFrom', 'startedAreaSquareMeters'], rule: null },
  'start-due': { fields: ['agreedStart'], rule: null },
  'start-due-from-delivery': { fields: due, rule: 'startAfterDeliveryYears' },
  overdue: { fields: due, rule: null },
  'overdue-one-year': { fields: due, rule: 'idleYears' },
  'overdue-two-years': { fields: due, rule: 'takeBackYears' },
  'suspended-one-year': { fields: ['suspendedFrom'], rule: 'suspensionYears' },
  'started-share-low': {
    fields: ['startedAreaSquareMeters', 'shouldStartAreaSquareMeters'],
    rule: 'startedShare',
  },
  'invested-share-low': { fields: ['investedYuan', 'totalInvestmentYuan'], rule: 'investedShare' },
  stated: { fields: ['statedStatus'], rule: null },
  'stated-against-facts': { fields: ['statedStatus'], rule: null },
  'standard-plot': { fields: ['standardPlot'], rule: null },
  m0: { fields: ['m0', 'landUseCode', 'landUseName'], rule: null },
  reserve: { fields: ['reservedFor', 'reserveUntil'], rule: null },
  pool: { fields: ['pool'], rule: null },
  'inefficient-stated': { fields: ['inefficient'], rule: null },
  'inefficient-floorAreaSquareMeters': {
    fields: ['floorAreaSquareMeters', 'declaredAreaSquareMeters'],
    rule: null,
  },
  'inefficient-footprintSquareMeters': {
    fields: ['footprintSquareMeters', 'declaredAreaSquareMeters'],
    rule: null,
  },
  'inefficient-outputYuan': { fields: ['outputYuan', 'declaredAreaSquareMeters'], rule: null },
  'inefficient-taxYuan': { fields: ['taxYuan', 'declaredAreaSquareMeters'], rule: null },
  underused: { fields: ['underused'], rule: null },
  'approval-lapse': {
    fields: ['approvalDate', 'requisitionDate', 'requisitionDone'],
    rule: 'approvalLapseYears',
  },
};

/** The inputs of a condition by its key; of one that is not known, none. */
export function inputsOfCondition(key: string): ConditionInputs {
  return inputs[key] ?? none;
}
