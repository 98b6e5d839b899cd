import type { ComponentType } from 'react';
import type { WorkTab } from '../../store/work-tabs';
import { BatchesTab } from './batches-tab';
import { ChangesTab } from './changes-tab';
import { LedgerTab } from './ledger-tab';
import { WarningsTab } from './warnings-tab';

/** What each tab of 处置 shows; its name is `work.<tab>`. */
export const workViews: Record<WorkTab, ComponentType> = {
  warnings: WarningsTab,
  ledger: LedgerTab,
  batches: BatchesTab,
  changes: ChangesTab,
};
