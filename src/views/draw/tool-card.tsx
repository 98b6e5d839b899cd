import { shapeRules } from '../../domain/shape-rule';
import type { TextKey } from '../../i18n/translate';
import { selectHows } from '../../store/combine-plots';
import { dragShapeOf, purposeOf, sketchKindOf, type Tool } from '../../store/tool';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { Segmented } from '../../ui/segmented';
import { MeasureValues } from './measure-values';
import { SketchButtons } from './sketch-buttons';

/** What the pointer does on the map while a tool is taken up, what it has measured, and the way out. */
export function ToolCard() {
  const tool = useStore((state) => state.tool);
  const sketch = useStore((state) => state.sketch);
  const setTool = useStore((state) => state.setTool);
  const { t } = useWords();
  if (!tool) return null;
  return (
    <section className="tool-card" aria-label={t(`tool.${tool}`)}>
      <header className="tool-head">
        <h2>{t(`tool.${tool}`)}</h2>
        <IconButton label={t('tool.leave')} placement="top" onPress={() => setTool(null)}>
          <X size={16} />
        </IconButton>
      </header>
      {purposeOf(tool) === 'select' && <SelectOptions />}
      {sketch && purposeOf(tool) !== 'select' && <MeasureValues sketch={sketch} />}
      {(!sketch || tool === 'edit') && (
        <p className="minor">
          {t(hintOf(tool))} <span className="keys-hint">{t(keysOf(tool))}</span>
        </p>
      )}
      <SketchButtons />
    </section>
  );
}

function hintOf(tool: Tool): TextKey {
  if (tool === 'select-box' || tool === 'select-lasso') return `tool.hint.${tool}`;
  const kind = sketchKindOf(tool);
  return kind ? `tool.hint.${kind}` : 'tool.hint.edit';
}

function keysOf(tool: Tool): TextKey {
  if (dragShapeOf(tool)) return 'tool.keys.drag';
  const kind = sketchKindOf(tool);
  return kind === 'line' || kind === 'polygon' ? 'tool.keys.sketch' : 'tool.keys.leave';
}

/** How a gesture changes the selection, for those who have no keys to hold. */
function SelectOptions() {
  const how = useStore((state) => state.selectHow);
  const rule = useStore((state) => state.selectRule);
  const setHow = useStore((state) => state.setSelectHow);
  const setRule = useStore((state) => state.setSelectRule);
  const { t } = useWords();
  return (
    <div className="tool-options">
      <Segmented
        label={t('select.how')}
        value={how}
        options={selectHows.map((value) => ({ value, label: t(`select.how.${value}`) }))}
        onChange={setHow}
      />
      <Segmented
        label={t('select.rule')}
        value={rule}
        options={shapeRules.map((value) => ({ value, label: t(`select.rule.${value}`) }))}
        onChange={setRule}
      />
    </div>
  );
}
