import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import '../plot-sheet/plot-sheet.css';
import '../pack/pack.css';
import './map-image.css';
import { PictureForm } from './picture-form';

/** 出图: the present map as a picture, or a sheet of paper at an exact scale. */
export function MapImagePanel() {
  const isOpen = useStore((state) => state.panel === 'map-image');
  const openPanel = useStore((state) => state.openPanel);
  const hasData = useStore((state) => state.snapshot !== null);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('map-image.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen && hasData}
      onClose={() => openPanel(null)}
      className="wide plot-sheet-modal"
    >
      <PictureForm />
    </PanelDialog>
  );
}
