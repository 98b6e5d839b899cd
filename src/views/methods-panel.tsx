import { useStore, useWords } from '../store/use-store';
import { PanelDialog } from '../ui/panel-dialog';

const sections = [
  'areas',
  'edges',
  'plane',
  'double',
  'intensity',
  'status',
  'statistics',
  'privacy',
] as const;

/** How areas, classes and figures come about, with their limits. */
export function MethodsPanel() {
  const isOpen = useStore((state) => state.panel === 'methods');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('methods.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
      className="wide"
    >
      <div className="methods">
        {sections.map((section) => (
          <section key={section}>
            <h3>{t(`methods.${section}.title`)}</h3>
            <p>{t(`methods.${section}.text`)}</p>
          </section>
        ))}
      </div>
    </PanelDialog>
  );
}
