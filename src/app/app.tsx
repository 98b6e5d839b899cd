import { I18nProvider } from 'react-aria-components';
import { useStore, useTubanStore } from '../store/use-store';
import type { WorkspaceActions } from '../store/workspaces-state';
import { BasemapsPanel } from '../views/basemaps/basemaps-panel';
import { CommandPalette } from '../views/command-palette';
import { EmptyCard } from '../views/empty-card';
import { FieldCheckPanel } from '../views/field-check/field-check-panel';
import { GlossaryPanel } from '../views/help/glossary-panel';
import { TermTips } from '../views/help/term-tips';
import { Tour } from '../views/help/tour';
import { DataPanel } from '../views/import/data-panel';
import { TemplatesPanel } from '../views/import/templates-panel';
import { ZoneDialog } from '../views/import/zone-dialog';
import { InspectScreen } from '../views/inspect/inspect-screen';
import { JoinsPanel } from '../views/joins/joins-panel';
import { MapImagePanel } from '../views/map-image/map-image-panel';
import { MethodsPanel } from '../views/methods-panel';
import { Notices } from '../views/notices';
import { OpenPanel } from '../views/open-panel';
import { PackPanel } from '../views/pack/pack-panel';
import { PlotSheetPanel } from '../views/plot-sheet/plot-sheet-panel';
import { ProgressCard } from '../views/progress-card';
import { RulesPanel } from '../views/rules/rules-panel';
import { SharePanel } from '../views/share/share-panel';
import { ShortcutsPanel } from '../views/shortcuts-panel';
import { TopBar } from '../views/top-bar';
import { LedgerImportDialog } from '../views/work/ledger-import';
import { WorkspaceNotices } from '../views/workspaces/workspace-notices';
import { WorkspacesPanel } from '../views/workspaces/workspaces-panel';
import { DropTarget } from './drop-target';
import { ErrorBoundary } from './error-boundary';
import { LandMapView } from './land-map-view';
import { loadRivers } from './load-rivers';
import { openSample } from './sample';

/** The whole page. */
export function App({ workspaces }: { workspaces: WorkspaceActions }) {
  const store = useTubanStore();
  const language = useStore((state) => state.language);
  const isStage = useStore((state) => state.show !== null);
  const onSample = () => void openSample(store);
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <ErrorBoundary>
        <DropTarget>
          <div className="app">
            {!isStage && <TopBar />}
            <InspectScreen
              map={<LandMapView />}
              overMap={
                <>
                  <ProgressCard />
                  <EmptyCard onSample={onSample} />
                </>
              }
            />
            <Notices />
            <OpenPanel onSample={onSample} />
            <DataPanel />
            <ZoneDialog loadRivers={loadRivers} />
            <TemplatesPanel />
            <LedgerImportDialog />
            <JoinsPanel />
            <MethodsPanel />
            <BasemapsPanel />
            <ShortcutsPanel />
            <PlotSheetPanel />
            <PackPanel />
            <MapImagePanel />
            <RulesPanel />
            <FieldCheckPanel />
            <SharePanel />
            <WorkspacesPanel actions={workspaces} />
            <WorkspaceNotices actions={workspaces} />
            <CommandPalette />
            <GlossaryPanel />
            <Tour />
            <TermTips />
          </div>
        </DropTarget>
      </ErrorBoundary>
    </I18nProvider>
  );
}
