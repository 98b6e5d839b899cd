import type { Command } from '../store/command';
import { dataCommands } from './commands/data-commands';
import { editCommands } from './commands/edit-commands';
import { filterCommands } from './commands/filter-commands';
import { findCommands } from './commands/find-commands';
import { helpCommands } from './commands/help-commands';
import { layerCommands } from './commands/layer-commands';
import { mapCommands } from './commands/map-commands';
import { panelCommands } from './commands/panel-commands';
import { plotCommands } from './commands/plot-commands';
import { settingCommands } from './commands/setting-commands';
import { tableCommands } from './commands/table-commands';
import { timeCommands } from './commands/time-commands';
import { toolCommands } from './commands/tool-commands';
import { workspaceCommands } from './commands/workspace-commands';

/**
 * Every command of the app. Palette, keys and the sheet of keys all read this list, so that they
 * cannot disagree. A new command is an entry in a file of `commands`; a new file is a line here.
 */
export const commands: readonly Command[] = [
  ...findCommands,
  ...plotCommands,
  ...filterCommands,
  ...layerCommands,
  ...mapCommands,
  ...toolCommands,
  ...panelCommands,
  ...tableCommands,
  ...editCommands,
  ...timeCommands,
  ...dataCommands,
  ...workspaceCommands,
  ...settingCommands,
  ...helpCommands,
];
