import { useState } from 'react';
import type { Drawing } from '../../domain/drawing';
import { pathLength, ringSquareMeters } from '../../geometry/measure';
import { type AreaUnit, formatArea } from '../../i18n/format';
import { formatDegrees, formatLength } from '../../i18n/format-length';
import type { Language } from '../../i18n/translate';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Eye, EyeOff, ScanSearch, Sigma, SquarePen, Trash2 } from '../../ui/icons';
import { InkSelect } from './ink-select';

/** One drawing: its eye, colour, name and measure, and what can be done with it. */
export function DrawingRow({ drawing }: { drawing: Drawing }) {
  const unit = useStore((state) => state.unit);
  const editing = useStore((state) => state.editing);
  const isFocused = useStore(
    ({ focus }) => focus.kind === 'drawing' && focus.drawing === drawing.id,
  );
  const change = useStore((state) => state.changeDrawing);
  const remove = useStore((state) => state.removeDrawing);
  const edit = useStore((state) => state.editDrawing);
  const setTool = useStore((state) => state.setTool);
  const show = useStore((state) => state.showDrawing);
  const focusDrawing = useStore((state) => state.focusDrawing);
  const clearFocus = useStore((state) => state.clearFocus);
  const { t, language } = useWords();
  const { id, name, isHidden, kind } = drawing;
  const isEdited = editing === id;
  return (
    <li className={`drawing-row ${isFocused ? 'is-focused' : ''}`}>
      <div className="drawing-line">
        <IconButton
          label={t(isHidden ? 'drawings.show' : 'drawings.hide', { name })}
          isPressed={!isHidden}
          className="eye"
          onPress={() => change(id, { isHidden: !isHidden })}
        >
          {isHidden ? <EyeOff size={15} /> : <Eye size={15} />}
        </IconButton>
        <InkSelect drawing={drawing} />
        <NameInput drawing={drawing} />
        <span className="drawing-measure">{measureText(drawing, unit, language)}</span>
      </div>
      <div className="drawing-buttons">
        {kind === 'polygon' && (
          <IconButton
            label={t('drawings.figures', { name })}
            isPressed={isFocused}
            onPress={() => (isFocused ? clearFocus() : focusDrawing(id))}
          >
            <Sigma size={15} />
          </IconButton>
        )}
        <IconButton label={t('drawings.zoom', { name })} onPress={() => show(id)}>
          <ScanSearch size={15} />
        </IconButton>
        <IconButton
          label={t('drawings.edit', { name })}
          isPressed={isEdited}
          onPress={() => (isEdited ? setTool(null) : edit(id))}
        >
          <SquarePen size={15} />
        </IconButton>
        <IconButton label={t('drawings.delete', { name })} onPress={() => remove(id)}>
          <Trash2 size={15} />
        </IconButton>
      </div>
    </li>
  );
}

/** The name, kept when the field is left or Enter is pressed; an empty one is not taken. */
function NameInput({ drawing: { id, name } }: { drawing: Drawing }) {
  const change = useStore((state) => state.changeDrawing);
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const next = draft?.trim();
    if (next && next !== name) change(id, { name: next });
    setDraft(null);
  };
  return (
    <input
      className="drawing-name"
      aria-label={t('drawings.rename', { name })}
      value={draft ?? name}
      maxLength={60}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
}

function measureText({ kind, coordinates }: Drawing, unit: AreaUnit, language: Language): string {
  if (kind === 'point') {
    const [lon, lat] = coordinates[0]!;
    return `${formatDegrees(lon)}, ${formatDegrees(lat)}`;
  }
  if (kind === 'line') {
    const length = formatLength(pathLength(coordinates), language);
    return `${length.text} ${length.unit}`;
  }
  const area = ringSquareMeters(coordinates);
  if (area === null) return '—';
  const quantity = formatArea(area, unit, language);
  return `${quantity.text} ${quantity.unit}`;
}
