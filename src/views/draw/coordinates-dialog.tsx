import { useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { type DrawingKind, drawingKinds, fewestPoints } from '../../domain/drawing';
import { standardZone } from '../../geometry/gauss-krueger';
import { doSidesCross } from '../../geometry/measure';
import { readPlaces } from '../../geometry/read-places';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { Segmented } from '../../ui/segmented';
import { ZoneSelect } from './zone-select';

const mostFaults = 5;

/** Drawing without a pointer: a list of coordinates becomes a point, a line or an area. */
export function CoordinatesDialog() {
  const isOpen = useStore((state) => state.isCoordinatesOpen);
  const openCoordinates = useStore((state) => state.openCoordinates);
  const { t } = useWords();
  const close = () => openCoordinates(false);
  return (
    <PanelDialog
      title={t('places.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={close}
      className="coordinates-modal"
    >
      <CoordinatesForm onDone={close} />
    </PanelDialog>
  );
}

function CoordinatesForm({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<DrawingKind>('polygon');
  const [name, setName] = useState('');
  const chosen = useStore((state) => state.zone);
  const longitude = useStore((state) => state.camera?.lon ?? 106.55);
  const addDrawing = useStore((state) => state.addDrawing);
  const openDrawings = useStore((state) => state.openDrawings);
  const showDrawing = useStore((state) => state.showDrawing);
  const focusDrawing = useStore((state) => state.focusDrawing);
  const { t, tk } = useWords();
  const listId = useId();
  const nameId = useId();
  const helpId = useId();
  const { places, faults } = useMemo(
    () => readPlaces(text, chosen ?? standardZone(longitude)),
    [text, chosen, longitude],
  );
  const isCrossing = kind === 'polygon' && doSidesCross(places);
  const isReady = places.length >= fewestPoints[kind] && faults.length === 0 && !isCrossing;
  const make = () => {
    // Each place of a list of points is a drawing of its own.
    const shapes = kind === 'point' ? places.map((place) => [place]) : [places];
    const ids = shapes.map((shape, k) =>
      addDrawing(
        kind,
        shape,
        name.trim() && shapes.length > 1 ? `${name.trim()} ${k + 1}` : name.trim(),
      ),
    );
    openDrawings(true);
    showDrawing(ids[0]!);
    if (kind === 'polygon') focusDrawing(ids[0]!);
    onDone();
  };
  return (
    <div className="coordinates-form">
      <label htmlFor={listId}>{t('places.list')}</label>
      <textarea
        id={listId}
        rows={8}
        spellCheck={false}
        value={text}
        placeholder={t('places.placeholder')}
        aria-describedby={helpId}
        aria-invalid={faults.length > 0}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={helpId} className="minor">
        {t('places.help')}
      </p>
      <div className="tool-options">
        <Segmented
          label={t('places.kind')}
          value={kind}
          options={drawingKinds.map((value) => ({ value, label: t(`drawing.kind.${value}`) }))}
          onChange={setKind}
        />
        <ZoneSelect longitude={longitude} />
      </div>
      <label htmlFor={nameId}>{t('places.name')}</label>
      <input
        id={nameId}
        className="text-input"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div role="status" className="coordinates-status">
        {places.length > 0 && <p>{t('places.read', { count: places.length })}</p>}
        {text.trim() !== '' && places.length < fewestPoints[kind] && (
          <p className="warn">{t('places.fewest', { count: fewestPoints[kind] })}</p>
        )}
        {isCrossing && <p className="warn">{t('tool.crossing')}</p>}
        {faults.slice(0, mostFaults).map((fault) => (
          <p key={fault.line} className="warn">
            {t('places.fault', {
              line: fault.line,
              text: fault.text,
              why: tk(`places.${fault.reason}`),
            })}
          </p>
        ))}
      </div>
      <div className="tool-buttons">
        <Button className="button primary" isDisabled={!isReady} onPress={make}>
          {t('places.make')}
        </Button>
      </div>
    </div>
  );
}
