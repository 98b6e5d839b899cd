import { Button } from 'react-aria-components';
import { fewestPoints } from '../../domain/drawing';
import { purposeOf, sketchKindOf } from '../../store/tool';
import { useStore, useWords } from '../../store/use-store';

/** What to do with a sketch without keys or a double click. */
export function SketchButtons() {
  const tool = useStore((state) => state.tool);
  const sketch = useStore((state) => state.sketch);
  const setTool = useStore((state) => state.setTool);
  const command = useStore((state) => state.commandSketch);
  const clearSketch = useStore((state) => state.clearSketch);
  const keepSketch = useStore((state) => state.keepSketch);
  const { t } = useWords();
  if (tool === 'edit')
    return (
      <div className="tool-buttons">
        <Button className="button small primary" onPress={() => setTool(null)}>
          {t('tool.finish')}
        </Button>
      </div>
    );
  const kind = sketchKindOf(tool);
  if (!tool || !kind || !sketch) return null;
  if (sketch.isOpen)
    return (
      <div className="tool-buttons">
        <Button
          className="button small primary"
          isDisabled={sketch.coordinates.length < fewestPoints[kind]}
          onPress={() => command('finish')}
        >
          {t('tool.finish')}
        </Button>
        <Button className="button small" onPress={() => command('undo')}>
          {t('tool.undo-point')}
        </Button>
      </div>
    );
  if (purposeOf(tool) !== 'measure') return null;
  return (
    <div className="tool-buttons">
      <Button className="button small primary" onPress={keepSketch}>
        {t(kind === 'polygon' ? 'measure.keep-figures' : 'measure.keep')}
      </Button>
      <Button className="button small" onPress={clearSketch}>
        {t('tool.clear')}
      </Button>
    </div>
  );
}
