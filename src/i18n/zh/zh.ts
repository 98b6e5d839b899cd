import { zhApp } from './app';
import { zhDecodeIssues } from './decode-issues';
import { zhDraw } from './draw';
import { zhFields } from './fields';
import { zhFilter } from './filter';
import { zhFind } from './find';
import { zhGateIssues } from './gate-issues';
import { zhHelp } from './help';
import { zhImport } from './import';
import { zhIndicators } from './indicators';
import { zhJoinIssues } from './join-issues';
import { zhLayers } from './layers';
import { zhMap } from './map';
import { zhRules } from './rules';
import { zhShare } from './share';
import { zhTable } from './table';

/** Every word of the program in Chinese; the keys that all languages have. */
export const zh = {
  ...zhApp,
  ...zhFind,
  ...zhHelp,
  ...zhMap,
  ...zhFields,
  ...zhRules,
  ...zhIndicators,
  ...zhDecodeIssues,
  ...zhGateIssues,
  ...zhJoinIssues,
  ...zhImport,
  ...zhFilter,
  ...zhShare,
  ...zhLayers,
  ...zhTable,
  ...zhDraw,
} as const;
