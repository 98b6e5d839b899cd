import { useState } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { Segmented } from '../../ui/segmented';
import '../plot-sheet/plot-sheet.css';
import '../pack/pack.css';
import './map-image.css';
import './map-paper.css';
import { PaperForm } from './paper-form';
import { PictureForm } from './picture-form';
import { ScreenForm } from './screen-form';

const kinds = ['picture', 'paper', 'screen'] as const;

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
      <Forms />
    </PanelDialog>
  );
}

function Forms() {
  const { t } = useWords();
  const [kind, setKind] = useState<(typeof kinds)[number]>('picture');
  return (
    <>
      <div className="plot-sheet-bar">
        <Segmented
          label={t('map-image.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`map-image.kind.${value}`) }))}
          onChange={setKind}
        />
      </div>
      {kind === 'picture' && <PictureForm />}
      {kind === 'paper' && <PaperForm />}
      {kind === 'screen' && <ScreenForm />}
    </>
  );
}
