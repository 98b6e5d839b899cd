import type { ComponentType } from 'react';
import type { ScreenTab } from '../../store/screens';
import { ChartsTab } from '../charts/charts-tab';
import { FootprintsTab } from '../compare/footprints-tab';
import { GroupsTab } from '../evaluation/groups-tab';
import { HealthTab } from '../evaluation/health-tab';
import { IntensiveTab } from '../evaluation/intensive-tab';
import { TargetsTab } from '../evaluation/targets-tab';
import { RankingTab } from '../ranking/ranking-tab';
import { ScenarioTab } from '../scenario/scenario-tab';
import { BatchesTab } from '../work/batches-tab';
import { ChangesTab } from '../work/changes-tab';
import { LedgerTab } from '../work/ledger-tab';
import { PoolTab } from '../work/pool-tab';
import { StandardTab } from '../work/standard-tab';
import { WarningsTab } from '../work/warnings-tab';
import { ZonesTab } from '../zones/zones-tab';

/** What each tab of a screen shows; its name is `tab.<tab>`. */
export const tabViews: Record<ScreenTab, ComponentType> = {
  warnings: WarningsTab,
  ledger: LedgerTab,
  batches: BatchesTab,
  changes: ChangesTab,
  standard: StandardTab,
  scenario: ScenarioTab,
  pool: PoolTab,
  targets: TargetsTab,
  intensive: IntensiveTab,
  groups: GroupsTab,
  ranking: RankingTab,
  charts: ChartsTab,
  zones: ZonesTab,
  health: HealthTab,
  footprints: FootprintsTab,
};
