import { shownScenario } from '../../store/scenario-actions';
import { useStore, useWords } from '../../store/use-store';

/** Over the map while it shows what a scenario supposes: which one, that it is no data, and the way out. */
export function ScenarioBanner() {
  const scenario = useStore(shownScenario);
  const show = useStore((state) => state.showScenario);
  const { t } = useWords();
  if (!scenario) return null;
  return (
    <div className="scenario-banner" role="status">
      <strong>{t('scenario.map-banner', { name: scenario.name })}</strong>
      <span>{t('scenario.map-how')}</span>
      <button type="button" className="link-button" onClick={() => show(false)}>
        {t('scenario.map-hide')}
      </button>
    </div>
  );
}
