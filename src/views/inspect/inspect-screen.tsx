import type { ReactNode } from 'react';
import { screenOf } from '../../store/screens';
import { useStore } from '../../store/use-store';
import { CoordinatesDialog } from '../draw/coordinates-dialog';
import { DrawingsPanel } from '../draw/drawings-panel';
import { MapContextMenu } from '../draw/map-context-menu';
import { SelectionBar } from '../draw/selection-bar';
import { ToolCard } from '../draw/tool-card';
import { FilterBar } from '../filter/filter-bar';
import { NoMatch } from '../filter/no-match';
import { ScenarioBanner } from '../scenario/scenario-banner';
import { ScreenPanel } from '../screens/screen-panel';
import { useSheetFront } from '../sheet/use-sheet-front';
import { Stage } from '../show/stage';
import { StoryDrawer } from '../story/story-drawer';
import { TableDrawer } from '../table/table-drawer';
import { HoverCard } from './hover-card';
import { LeftPanel } from './left-panel';
import { MapReadout } from './map-readout';
import { MapTools } from './map-tools';
import { MarkerNote } from './marker-note';
import { RightPanel } from './right-panel';
import { TimeBar } from './time-bar';

/** 查看, 处置: the map in the middle, lists or work left, details right, the table below. */
export function InspectScreen({ map, overMap }: { map: ReactNode; overMap: ReactNode }) {
  const isStage = useStore((state) => state.show !== null);
  const hasData = useStore((state) => state.snapshot !== null && state.show === null);
  const isWork = useStore((state) => state.tab !== null && state.snapshot !== null);
  const isFull = useStore((state) => state.tab !== null && screenOf(state.tab) === 'compare');
  return (
    <InspectFrame isFull={isFull && isWork} isStage={isStage}>
      {!isStage && (isWork ? <ScreenPanel /> : <LeftPanel />)}
      <div className="map-column">
        <div className="map-area">
          {map}
          {hasData && (
            <>
              <FilterBar />
              <NoMatch />
              <MapTools />
              <DrawingsPanel />
              <div className="map-bottom">
                <ScenarioBanner />
                <MarkerNote />
                <ToolCard />
                <SelectionBar />
                <MapReadout />
                <TimeBar />
              </div>
            </>
          )}
          {overMap}
          {isStage && <Stage />}
          <StoryDrawer />
        </div>
        {!isStage && <TableDrawer />}
      </div>
      {!isStage && <RightPanel />}
      <HoverCard />
      <MapContextMenu />
      <CoordinatesDialog />
    </InspectFrame>
  );
}

interface InspectFrameProps {
  isFull: boolean;
  isStage: boolean;
  children: ReactNode;
}

/** What a choice on the map changes of the frame alone: the panels in it are not drawn again for it. */
function InspectFrame({ isFull, isStage, children }: InspectFrameProps) {
  const hasFocus = useStore((state) => state.focus.kind !== 'none');
  const hasTool = useStore((state) => state.tool !== null);
  const sheetStop = useStore((state) => state.sheetStop);
  const front = useSheetFront();
  return (
    <main
      className={`inspect ${hasFocus ? 'has-focus' : ''} ${hasTool ? 'has-tool' : ''} ${isFull ? 'is-full' : ''} ${isStage ? 'is-stage' : ''}`}
      data-sheet={sheetStop}
      data-front={front}
    >
      {children}
    </main>
  );
}
