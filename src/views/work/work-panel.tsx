import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useStore, useWords } from '../../store/use-store';
import { type WorkTab, workTabs } from '../../store/work-tabs';
import { ScreenButton } from '../sheet/screen-button';
import { SheetHandle } from '../sheet/sheet-handle';
import { TableButton } from '../sheet/table-button';
import { workCounts } from './work-counts';
import { workViews } from './work-views';

/** 处置: what is to be done about land, in the place of parks and legend. */
export function WorkPanel() {
  const work = useStore((state) => state.work);
  const openWork = useStore((state) => state.openWork);
  const { t, tk } = useWords();
  if (work === null) return null;
  return (
    <aside className="left-panel work-panel" aria-label={t('work.title')}>
      <SheetHandle />
      <Tabs
        className="work-tabs"
        selectedKey={work}
        onSelectionChange={(key) => openWork(key as WorkTab)}
      >
        <div className="work-head">
          <TabList className="work-tab-list" aria-label={t('work.title')}>
            {workTabs.map((tab) => {
              const Count = workCounts[tab];
              return (
                <Tab key={tab} id={tab} className="work-tab">
                  {tk(`work.${tab}`)}
                  {Count && <Count />}
                </Tab>
              );
            })}
          </TabList>
          <ScreenButton />
          <TableButton />
        </div>
        {workTabs.map((tab) => {
          const View = workViews[tab];
          return (
            <TabPanel key={tab} id={tab} className="left-scroll work-view">
              <View />
            </TabPanel>
          );
        })}
      </Tabs>
    </aside>
  );
}
