import { formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import { ParkSelect, useParkChoice } from '../work/use-stock';
import { EditForm } from './edit-form';
import { EditList } from './edit-list';
import { ScenarioBar } from './scenario-bar';
import { ScenarioComparison } from './scenario-comparison';
import { ScenarioResult } from './scenario-result';
import { SolveForm } from './solve-form';
import { useScenario } from './use-scenario';

/** 试算: suppose something of plots and see every figure beside the present one; find what closes a gap. */
export function ScenarioTab() {
  const [park, setPark] = useParkChoice();
  const scenario = useScenario();
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  return (
    <div className="stock scenario">
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <ScenarioBar />
      </div>
      <p className="minor">{t('scenario.scope', { date: formatDay(asOf) })}</p>
      {scenario ? <EditList scenario={scenario} /> : <p>{t('scenario.none')}</p>}
      <EditForm />
      <SolveForm />
      {scenario && scenario.edits.length > 0 && <ScenarioResult scenario={scenario} />}
      <ScenarioComparison />
      <p className="minor">{t('scenario.note')}</p>
    </div>
  );
}
