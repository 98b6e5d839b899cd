import type { zh } from '../zh/zh';
import { enApp } from './app';
import { enBinaryFormatIssues } from './binary-format-issues';
import { enCharts } from './charts';
import { enClock } from './clock';
import { enColumnSums } from './column-sums';
import { enCompare } from './compare';
import { enDecodeIssues } from './decode-issues';
import { enDisposal } from './disposal';
import { enDraw } from './draw';
import { enEvaluation } from './evaluation';
import { enExport } from './export';
import { enFieldCheck } from './field-check';
import { enFields } from './fields';
import { enFilter } from './filter';
import { enFind } from './find';
import { enGateIssues } from './gate-issues';
import { enGroups } from './groups';
import { enHealth } from './health';
import { enHelp } from './help';
import { enImport } from './import';
import { enIndicators } from './indicators';
import { enInspect } from './inspect';
import { enJoinIssues } from './join-issues';
import { enJoins } from './joins';
import { enLandAccount } from './land-account';
import { enLayers } from './layers';
import { enMap } from './map';
import { enMapImage } from './map-image';
import { enMapping } from './mapping';
import { enPack } from './pack';
import { enPlotSheet } from './plot-sheet';
import { enPool } from './pool';
import { enPresenter } from './presenter';
import { enRanking } from './ranking';
import { enRuleSettings } from './rule-settings';
import { enRules } from './rules';
import { enScenario } from './scenario';
import { enShapefileIssues } from './shapefile-issues';
import { enShare } from './share';
import { enSheetIssues } from './sheet-issues';
import { enShow } from './show';
import { enStandard } from './standard';
import { enStock } from './stock';
import { enStory } from './story';
import { enTable } from './table';
import { enTargets } from './targets';
import { enTextFormatIssues } from './text-format-issues';
import { enTime } from './time';
import { enTwin } from './twin';
import { enWarnings } from './warnings';
import { enWork } from './work';
import { enWorkspaces } from './workspaces';
import { enZones } from './zones';

/** Every word of the program in English. */
export const en: Record<keyof typeof zh, string> = {
  ...enApp,
  ...enFind,
  ...enHelp,
  ...enMap,
  ...enCharts,
  ...enRanking,
  ...enZones,
  ...enCompare,
  ...enFields,
  ...enColumnSums,
  ...enRules,
  ...enRuleSettings,
  ...enClock,
  ...enIndicators,
  ...enDecodeIssues,
  ...enGateIssues,
  ...enJoinIssues,
  ...enBinaryFormatIssues,
  ...enShapefileIssues,
  ...enSheetIssues,
  ...enTextFormatIssues,
  ...enImport,
  ...enJoins,
  ...enMapImage,
  ...enMapping,
  ...enFilter,
  ...enShare,
  ...enEvaluation,
  ...enExport,
  ...enLandAccount,
  ...enLayers,
  ...enPack,
  ...enPlotSheet,
  ...enScenario,
  ...enPool,
  ...enShow,
  ...enStandard,
  ...enStock,
  ...enStory,
  ...enPresenter,
  ...enTable,
  ...enTargets,
  ...enGroups,
  ...enHealth,
  ...enDraw,
  ...enTime,
  ...enTwin,
  ...enWarnings,
  ...enWork,
  ...enDisposal,
  ...enFieldCheck,
  ...enWorkspaces,
  ...enInspect,
};
