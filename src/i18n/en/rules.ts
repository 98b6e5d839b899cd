import type { zhRules } from '../zh/rules';

/** Classes of plots: statuses, categories, overlays, conditions with their inputs, clauses, missing inputs. */
export const enRules: Record<keyof typeof zhRules, string> = {
  'status.planned_unapproved': 'Planned',
  'status.approved_unsupplied': 'Approved but unsupplied',
  'status.supplied_unused_within_term': 'Supplied, unused (before the agreed start)',
  'status.supplied_unused_overdue': 'Supplied, unused (overdue by less than {idleYears})',
  'status.idle_suspected_1y': 'Suspected idle ({idleYears} to {takeBackYears})',
  'status.idle_suspected_2y': 'Suspected idle ({takeBackYears} or more)',
  'status.idle_suspected_suspended': 'Suspected idle (construction suspended)',
  'status.idle_decided': 'Idle (decided)',
  'status.under_construction': 'Under construction',
  'status.built': 'Built',
  'status.undetermined': 'Undetermined',
  'category.idle': 'Suspected idle',
  'category.idle.full': 'Suspected idle',
  'category.approved': 'Approved, unsupplied',
  'category.approved.full': 'Approved, unsupplied',
  'category.supplied': 'Supplied, unbuilt',
  'category.supplied.full': 'Supplied, unbuilt',
  'category.construction': 'Under construction',
  'category.construction.full': 'Under construction',
  'category.built': 'Built',
  'category.built.full': 'Built',
  'category.inefficient': 'Inefficient',
  'category.inefficient.full': 'Inefficient land',
  'category.m0': 'M0',
  'category.m0.full': 'New industry M0',
  'category.reserve': 'Reserve',
  'category.reserve.full': 'Reserve / pool',
  'category.planned': 'Planned',
  'category.planned.full': 'Planned',
  'category.undetermined': 'Undetermined',
  'category.undetermined.full': 'Undetermined',
  'overlay.inefficient': 'Inefficient land',
  'overlay.underused': 'Under-used',
  'overlay.reserve': 'Reserved for a major project',
  'overlay.pool': 'Land pool',
  'overlay.standardPlot': 'Standard plot',
  'overlay.m0': 'New-type industrial (M0)',
  'overlay.warning90': 'Idle within {warningDays} {warningDays|day|days}',
  'overlay.approvalLapse': 'Approval older than {approvalLapseYears}, may lapse',
  'overlay.unrequisitioned': 'Approved, not requisitioned',
  'overlay.requisitioned': 'Requisitioned, unsupplied',
  'condition.approved': 'Conversion or requisition approved (approval date {approvalDate})',
  'condition.approval-withdrawn': 'The approval was withdrawn',
  'condition.supplied': 'Supplied (supply date {supplyDate})',
  'condition.supplied-implied':
    'Supplied: no supply date is given, but an agreed start, a delivery, a supervision number or an idle decision is',
  'condition.finished': 'Completed (actual completion {actualFinish})',
  'condition.decided-ledger':
    'The disposal ledger holds an idle-land decision (dated {idleDecisionDate})',
  'condition.disposal-closed':
    'The disposal ledger closed the case on {closed}; from then on the decision is no longer in effect',
  'condition.decided': 'An idle-land decision is on file (dated {idleDecisionDate})',
  'condition.started': 'Construction started (actual start {actualStart})',
  'condition.start-due': 'Agreed start {startDue}',
  'condition.start-due-from-delivery':
    'No start was agreed: {years} after delivery on {deliveryDate}, that is {startDue}',
  'condition.overdue': 'Past the agreed start ({limit})',
  'condition.overdue-one-year': 'Past the agreed start by {years} in full (ended on {limit})',
  'condition.overdue-two-years': 'Past the agreed start by {years} in full (ended on {limit})',
  'condition.suspended-one-year':
    'Suspended for {years} in full (from {suspendedFrom}, ended on {limit})',
  'condition.started-share-low':
    'Started area is {sharePercent}% of the area that should be started: less than {limitShare}',
  'condition.invested-share-low':
    'Invested is {sharePercent}% of the total investment: less than {limitShare}',
  'condition.stated':
    'The file states the status; it is taken as given, and the dates tell its step',
  'condition.stated-against-facts':
    'The status in the file disagrees with the dates; the stated one is shown',
  'condition.standard-plot': 'The file marks it as a standard plot',
  'condition.m0': 'New-type industrial land (marked in the file, or land-use code 100100 or M0)',
  'condition.reserve': 'Reserved for a major project (until {reserveUntil})',
  'condition.pool': 'Part of the land pool for key investment projects',
  'condition.inefficient-stated': 'The file marks it as inefficient',
  'condition.inefficient-floorAreaSquareMeters':
    'Plot ratio {measured}; below the local limit of {below} it is inefficient',
  'condition.inefficient-footprintSquareMeters':
    'Building coverage (share) {measured}; below the local limit of {below} it is inefficient',
  'condition.inefficient-outputYuan':
    'Output per land {measured} × CNY 10,000/mu; below the local limit of {below} × CNY 10,000/mu it is inefficient',
  'condition.inefficient-taxYuan':
    'Tax per land {measured} × CNY 10,000/mu; below the local limit of {below} × CNY 10,000/mu it is inefficient',
  'condition.underused': 'The file marks it as under-used',
  'condition.approval-lapse':
    'Approved for {years}, not supplied and not known to be requisitioned (the term ended on {limit})',
  'clause.decree53-2-1':
    'Measures for the Disposal of Idle Land (Decree No. 53 of the Ministry of Land and Resources), article 2, paragraph 1: not started one full year after the agreed start. The official text prevails',
  'clause.decree53-2-2':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 2, paragraph 2: less than one third of the area started or less than 25% invested, and suspended for one full year. The official text prevails',
  'clause.decree53-9':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 9: the idle-land decision after investigation. From memory; the official text prevails',
  'clause.decree53-12':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 12: for causes of the government, force majeure, or construction that was started and suspended: extension, change of use or planning conditions, temporary use, agreed paid take-back, exchange of land. From memory; the official text prevails',
  'clause.decree53-14-1':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 14 (1): one full year by the holder’s cause, an idle fee of 20% of the land price. The official text prevails',
  'clause.decree53-14-2':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 14 (2): two full years by the holder’s cause, may be taken back without compensation. The official text prevails',
  'clause.decree53-22':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 22: where no start was agreed, one year after actual delivery. From memory; the official text prevails',
  'clause.decree53-30':
    'Measures for the Disposal of Idle Land (Decree No. 53), article 30: what counts as started. From memory; the official text prevails',
  'clause.civil-code-201':
    'Civil Code, articles 201–203: the first day is not counted, a period in years ends on the corresponding day; holidays are not modelled. From memory; the official text prevails',
  'clause.approved-unsupplied':
    'Approved but unsupplied: new construction land approved by the State Council or a province, supply not completed (working definition). The official text prevails',
  'clause.approval-lapse':
    'State Council 〔2008〕 No. 3 and Ministry of Natural Resources 〔2018〕 No. 1: an approval not used, or without its compensation plan carried out, lapses after two years. From memory; the official text prevails',
  'clause.reserve-002-4-3':
    'Chongqing Government 〔2021〕 No. 29, part 4 (3): land reserved for major projects, land pool. The official text prevails',
  'clause.floor-price-002-4-3':
    'Chongqing Government 〔2021〕 No. 29, part 4 (3): for encouraged and land-saving industry the transfer price may be set at no less than 70% of the minimum price standard. The official text prevails',
  'clause.standard-plot-2023-72':
    'Chongqing Government Office 〔2023〕 No. 72: new industrial land is supplied as standard plots. The official text prevails',
  'clause.m0-2021-710':
    'Chongqing Planning and Natural Resources 〔2021〕 No. 710: new-type industrial land (M0) in the central districts. The official text prevails',
  'clause.mark.source': 'From a public copy; the official text prevails',
  'clause.mark.memory': 'From memory; the official text prevails',
  'clause.mark.seed': 'From the policy documents supplied; the official text prevails',
  'missing.approvalDate': 'approval date',
  'missing.supplyDate': 'supply date',
  'missing.agreedStart': 'agreed start',
  'missing.deliveryDate': 'delivery date',
  'missing.actualStart': 'actual start',
  'missing.requisitionDone': 'whether requisition is done',
  'missing.idleDecision': 'idle-land decision',
  'missing.startedAreaSquareMeters': 'started area',
  'missing.shouldStartAreaSquareMeters': 'area that should be started',
  'missing.investedYuan': 'amount invested',
  'missing.totalInvestmentYuan': 'total investment',
  'missing.outputYuan': 'output',
  'missing.taxYuan': 'tax',
  'missing.floorAreaSquareMeters': 'floor area',
  'missing.fieldValue': 'what the plots report',
  'missing.landUseCode': 'land-use code with its scheme',
  'missing.status': 'the dates that decide the status',
  'missing.declaredAreaSquareMeters': 'declared area',
  'missing.shape': 'shape',
  'missing.boundary': 'area of the park boundary',
  'missing.production': 'plots in production',
  'missing.land': 'land to divide by',
};
