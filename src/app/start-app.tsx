import '../ui/theme.css';
import '../ui/controls.css';
import '../views/marks.css';
import '../views/layout.css';
import '../views/lists.css';
import '../views/legend.css';
import '../views/map-floats.css';
import '../views/inspect/time-bar.css';
import '../views/panels.css';
import '../views/plot-panel.css';
import '../views/explanation.css';
import '../views/dialogs.css';
import '../views/filter/chips.css';
import '../views/filter/filter.css';
import '../views/filter/no-match.css';
import '../views/undo-buttons.css';
import '../views/share/share.css';
import '../views/find/find.css';
import '../views/help/help.css';
import '../views/table/table-drawer.css';
import '../views/table/table.css';
import '../views/table/table-heads.css';
import '../views/table/table-rows.css';
import '../views/table/columns.css';
import '../views/table/touch.css';
import '../views/draw/draw.css';
import '../views/draw/drawings.css';
import '../views/history/history.css';
import '../views/screens/screen-panel.css';
import '../views/compare/compare.css';
import '../views/compare/compare-figures.css';
import '../views/compare/compare-narrow.css';
import '../views/compare/compare-versions.css';
import '../views/compare/compare-print.css';
import '../views/twin/twin.css';
import '../views/scenario/scenario.css';
import '../views/work/pool.css';
import '../views/evaluation/intensive.css';
import '../views/evaluation/targets.css';
import '../views/work/standard.css';
import '../views/work/warnings.css';
import '../views/work/ledger.css';
import '../views/work/stock.css';
import '../views/field-check/field-check.css';
import '../views/phone.css';
import '../views/touch-targets.css';
import '../views/sheet/sheet.css';
import '../views/narrow.css';
import '../views/layers.css';
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { dayFromCivil } from '../domain/day';
import { recallBasemaps } from '../store/basemap-memory';
import { keepPart } from '../store/keep-part';
import { templateMemory } from '../store/mapping-templates';
import { savedFilterMemory } from '../store/saved-filters';
import { createTubanStore } from '../store/store';
import { CommandsContext } from '../store/use-commands';
import { StoreContext } from '../store/use-store';
import { watchTipKeys } from '../ui/tip-keys';
import { createSessionClient } from '../worker/client';
import { App } from './app';
import { commands } from './commands';
import { keepDrawings } from './keep-drawings';
import { keepLedger } from './keep-ledger';
import { installPaste } from './paste';
import { applyAddress } from './read-address';
import { reflectState } from './reflect-state';
import { rememberTable } from './remember-table';
import { installShortcuts } from './shortcuts';
import { syncAddress } from './sync-address';
import { installTestHandle } from './test-handle';
import { installToolKeys } from './tool-keys';
import { keepWorkspaces } from './workspaces/keep-workspaces';

/** Puts the app together: worker, store, address, keys, screen, and the first data. */
export function startApp(root: Root): void {
  const now = new Date();
  const today = dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const client = createSessionClient();
  const store = createTubanStore(client, today);
  keepPart(store, 'savedFilters', savedFilterMemory, () =>
    store.getState().notify({ tone: 'warn', key: 'filter.saved.failed' }),
  );
  keepPart(store, 'mappingTemplates', templateMemory, () =>
    store.getState().notify({ tone: 'warn', key: 'mapping.templates.not-kept' }),
  );
  reflectState(store);
  store.setState(recallBasemaps());
  applyAddress(store);
  rememberTable(store);
  keepDrawings(store);
  keepLedger(store);
  watchTipKeys(window);
  installToolKeys(store);
  installShortcuts(store);
  installPaste(store);
  installTestHandle(store);
  const workspaces = keepWorkspaces(store, client);
  root.render(
    <StrictMode>
      <StoreContext.Provider value={store}>
        <CommandsContext.Provider value={commands}>
          <App workspaces={workspaces.actions} />
        </CommandsContext.Provider>
      </StoreContext.Provider>
    </StrictMode>,
  );
  void workspaces.openFirst().then(() => {
    syncAddress(store, client);
    store.getState().beginUndo();
    workspaces.begin();
  });
}
