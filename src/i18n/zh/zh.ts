import { zhApp } from './app';
import { zhBinaryFormatIssues } from './binary-format-issues';
import { zhCharts } from './charts';
import { zhClock } from './clock';
import { zhColumnSums } from './column-sums';
import { zhCompare } from './compare';
import { zhDecodeIssues } from './decode-issues';
import { zhDisposal } from './disposal';
import { zhDraw } from './draw';
import { zhEvaluation } from './evaluation';
import { zhExport } from './export';
import { zhFieldCheck } from './field-check';
import { zhFields } from './fields';
import { zhFilter } from './filter';
import { zhFind } from './find';
import { zhGateIssues } from './gate-issues';
import { zhGroups } from './groups';
import { zhHealth } from './health';
import { zhHelp } from './help';
import { zhImport } from './import';
import { zhIndicators } from './indicators';
import { zhInspect } from './inspect';
import { zhJoinIssues } from './join-issues';
import { zhJoins } from './joins';
import { zhLandAccount } from './land-account';
import { zhLayers } from './layers';
import { zhMap } from './map';
import { zhMapImage } from './map-image';
import { zhMapping } from './mapping';
import { zhPack } from './pack';
import { zhPlotSheet } from './plot-sheet';
import { zhPool } from './pool';
import { zhPresenter } from './presenter';
import { zhRanking } from './ranking';
import { zhRuleSettings } from './rule-settings';
import { zhRules } from './rules';
import { zhScenario } from './scenario';
import { zhShapefileIssues } from './shapefile-issues';
import { zhShare } from './share';
import { zhSheetIssues } from './sheet-issues';
import { zhShow } from './show';
import { zhStandard } from './standard';
import { zhStock } from './stock';
import { zhStory } from './story';
import { zhTable } from './table';
import { zhTargets } from './targets';
import { zhTextFormatIssues } from './text-format-issues';
import { zhTime } from './time';
import { zhTwin } from './twin';
import { zhWarnings } from './warnings';
import { zhWork } from './work';
import { zhWorkspaces } from './workspaces';
import { zhZones } from './zones';

/** Every word of the program in Chinese; the keys that all languages have. */
export const zh = {
  ...zhApp,
  ...zhFind,
  ...zhHelp,
  ...zhMap,
  ...zhCharts,
  ...zhRanking,
  ...zhZones,
  ...zhCompare,
  ...zhFields,
  ...zhColumnSums,
  ...zhRules,
  ...zhRuleSettings,
  ...zhClock,
  ...zhIndicators,
  ...zhDecodeIssues,
  ...zhGateIssues,
  ...zhJoinIssues,
  ...zhBinaryFormatIssues,
  ...zhShapefileIssues,
  ...zhSheetIssues,
  ...zhTextFormatIssues,
  ...zhImport,
  ...zhJoins,
  ...zhMapImage,
  ...zhMapping,
  ...zhFilter,
  ...zhShare,
  ...zhEvaluation,
  ...zhExport,
  ...zhLandAccount,
  ...zhLayers,
  ...zhPack,
  ...zhPlotSheet,
  ...zhScenario,
  ...zhPool,
  ...zhShow,
  ...zhStandard,
  ...zhStock,
  ...zhStory,
  ...zhPresenter,
  ...zhTable,
  ...zhTargets,
  ...zhGroups,
  ...zhHealth,
  ...zhDraw,
  ...zhTime,
  ...zhTwin,
  ...zhWarnings,
  ...zhWork,
  ...zhDisposal,
  ...zhFieldCheck,
  ...zhWorkspaces,
  ...zhInspect,
} as const;
