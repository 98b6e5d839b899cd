import { targetViews } from '../../store/target-state';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { OwnTargets } from './own-targets';
import { TargetParks } from './target-parks';
import { TargetSheet } from './target-sheet';
import { TargetsOfPark } from './targets-of-park';

/** 目标: a park against its targets, all parks against one, the sheet of a document, and targets of the user's own. */
export function TargetsTab() {
  const view = useStore((state) => state.targetView);
  const change = useStore((state) => state.changeTargetView);
  const { t } = useWords();
  return (
    <div className="stock targets">
      <div className="stock-tools">
        <Segmented
          label={t('target.view')}
          value={view.view}
          options={targetViews.map((value) => ({ value, label: t(`target.view.${value}`) }))}
          onChange={(value) => change({ view: value })}
        />
        {view.view !== 'own' && (
          <>
            <label className="target-switch">
              <input
                type="checkbox"
                checked={view.showsDraft}
                onChange={() => change({ showsDraft: !view.showsDraft })}
              />
              {t('target.show-draft')}
            </label>
            <label className="target-switch">
              <input
                type="checkbox"
                checked={view.showsPast}
                onChange={() => change({ showsPast: !view.showsPast })}
              />
              {t('target.show-past')}
            </label>
          </>
        )}
      </div>
      {view.view === 'park' && <TargetsOfPark />}
      {view.view === 'target' && <TargetParks />}
      {view.view === 'document' && <TargetSheet />}
      {view.view === 'own' && <OwnTargets />}
    </div>
  );
}
