import type { TextKey } from '../i18n/translate';
import type { Store, TubanStore } from './store';

/** Groups of commands, in the order of the palette and of the sheet of keys. */
export const commandGroups = [
  'find',
  'plot',
  'filter',
  'map',
  'panels',
  'time',
  'data',
  'settings',
  'help',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** One thing that the app can be told to do: by a key, from the palette, or by a button. */
export interface Command {
  id: string;
  label: TextKey;
  /** What the label speaks of: fills its `{of}`. */
  labelOf?: TextKey;
  /** The same in the user's own words, such as the name of a saved filter. */
  nameOf?: string;
  group: CommandGroup;
  /** Keys that run it, as `store/keys` reads them; the first is the one that is shown. */
  keys?: readonly string[];
  /** Where its keys work: everywhere, outside text fields and dialogs (when left out), or on map and page only. */
  keysWork?: 'everywhere' | 'map';
  /** Commands with the same words share a line in the sheet of keys. */
  sheetLine?: TextKey;
  /** For keys alone: not in the palette. */
  isKeyOnly?: boolean;
  /** Offered where nothing has been typed yet. */
  isSuggested?: boolean;
  isAvailable?(state: Store): boolean;
  /** Returns `false` when there was nothing to do, so that the key keeps its usual meaning. */
  run(store: TubanStore): unknown;
}
