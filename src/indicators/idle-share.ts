import { isIdle } from './status-groups';
import { suppliedShare } from './supplied-share';

/** 土地闲置率 G/D: idle land over supplied land, 0–1; G here includes land that is only suspected. */
export const idleShare = suppliedShare(
  'idleShare',
  'lower',
  'idleLand',
  (status) => isIdle[status] === 1,
);
