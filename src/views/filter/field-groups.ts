import type { FilterField } from '../../domain/filter-fields';
import type { TextKey } from '../../i18n/translate';

/** The fields by subject, the usual ones first; every field stands in one group. */
export const fieldGroups: { title: TextKey; fields: readonly FilterField[] }[] = [
  { title: 'filter.group.state', fields: ['category', 'status', 'overlay', 'statedStatus'] },
  { title: 'filter.group.place', fields: ['park', 'county', 'countyGroup', 'parkId', 'adcode'] },
  {
    title: 'filter.group.land',
    fields: ['landUseKind', 'landUseName', 'landUseCode', 'landUseScheme', 'planUse'],
  },
  {
    title: 'filter.group.money',
    fields: [
      'area',
      'declaredAreaSquareMeters',
      'outputYuan',
      'taxYuan',
      'employees',
      'outputYear',
      'priceYuan',
      'totalInvestmentYuan',
      'investedYuan',
      'floorAreaSquareMeters',
      'footprintSquareMeters',
      'shouldStartAreaSquareMeters',
      'startedAreaSquareMeters',
    ],
  },
  {
    title: 'filter.group.time',
    fields: [
      'startDue',
      'nextDay',
      'approvalDate',
      'supplyDate',
      'deliveryDate',
      'agreedStart',
      'actualStart',
      'agreedFinish',
      'actualFinish',
      'suspendedFrom',
      'expiryDate',
      'idleDecisionDate',
      'reserveUntil',
      'dataDate',
    ],
  },
  {
    title: 'filter.group.people',
    fields: ['holder', 'industry', 'supplyMode', 'termYears', 'idleCause'],
  },
  {
    title: 'filter.group.documents',
    fields: [
      'id',
      'name',
      'batchId',
      'approvalDocument',
      'approvalWithdrawn',
      'requisitionDone',
      'supervisionNumber',
      'idleDecision',
      'standardPlot',
      'm0',
      'pool',
      'inefficient',
      'underused',
      'reservedFor',
      'source',
    ],
  },
];
