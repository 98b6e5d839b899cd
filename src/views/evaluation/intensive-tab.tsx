import { evaluationViews } from '../../store/evaluation-state';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { IntensivePark } from './intensive-park';
import { IntensiveParks } from './intensive-parks';
import { IntensiveSetup } from './intensive-setup';

/** 集约评价: one park, all parks beside one another, and the ideal values and weights of the user. */
export function IntensiveTab() {
  const view = useStore((state) => state.evaluationView);
  const change = useStore((state) => state.viewEvaluation);
  const { t } = useWords();
  return (
    <div className="stock intensive">
      <div className="stock-tools">
        <Segmented
          label={t('eval.view')}
          value={view}
          options={evaluationViews.map((value) => ({ value, label: t(`eval.view.${value}`) }))}
          onChange={change}
        />
      </div>
      {view === 'park' && <IntensivePark />}
      {view === 'parks' && <IntensiveParks />}
      {view === 'setup' && <IntensiveSetup />}
    </div>
  );
}
