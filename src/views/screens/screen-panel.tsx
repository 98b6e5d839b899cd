import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type ScreenTab, screenOf, tabsOf } from '../../store/screens';
import { useStore, useWords } from '../../store/use-store';
import { ScreenButton } from '../sheet/screen-button';
import { SheetHandle } from '../sheet/sheet-handle';
import { TableButton } from '../sheet/table-button';
import { tabCounts } from './tab-counts';
import { tabViews } from './tab-views';

/** 处置, 评价: the tabs of a screen, in the place of parks and legend. */
export function ScreenPanel() {
  const tab = useStore((state) => state.tab);
  const openTab = useStore((state) => state.openTab);
  const { t, tk } = useWords();
  if (tab === null) return null;
  const screen = screenOf(tab);
  const tabs = tabsOf(screen);
  return (
    <aside
      className="left-panel screen-panel"
      data-screen={screen}
      aria-label={t(`screen.${screen}`)}
    >
      <SheetHandle />
      <Tabs
        className="screen-panel-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => openTab(key as ScreenTab)}
      >
        <div className="screen-panel-head">
          <TabList className="panel-tab-list" aria-label={t(`screen.${screen}`)}>
            {tabs.map((tab) => {
              const Count = tabCounts[tab];
              return (
                <Tab key={tab} id={tab} className="panel-tab">
                  {tk(`tab.${tab}`)}
                  {Count && <Count />}
                </Tab>
              );
            })}
          </TabList>
          <ScreenButton />
          <TableButton />
        </div>
        {tabs.map((tab) => {
          const View = tabViews[tab];
          return (
            <TabPanel key={tab} id={tab} className="left-scroll panel-view">
              <h2 className="visually-hidden">{tk(`tab.${tab}`)}</h2>
              <View />
            </TabPanel>
          );
        })}
      </Tabs>
    </aside>
  );
}
