import { BUILT } from './status-groups';
import { suppliedShare } from './supplied-share';

/** 土地建成率 A/D: built land over supplied land, 0–1. */
export const builtShare = suppliedShare(
  'builtShare',
  'higher',
  'builtLand',
  (status) => status === BUILT,
);
