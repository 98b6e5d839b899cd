import type { Tool } from '../../store/tool';
import { useShortcut } from '../../store/use-commands';
import { useStore, useWords } from '../../store/use-store';
import { MapPin, Pentagon, Ruler, Spline } from '../../ui/icons';
import { MenuButton, type MenuEntry } from '../../ui/menu-button';

/** Measuring a distance, an area or a place. */
export function MeasureMenu() {
  const tool = useStore((state) => state.tool);
  const setTool = useStore((state) => state.setTool);
  const lineKeys = useShortcut('tool.measure-line')?.text;
  const { t } = useWords();
  const entry = (
    name: Extract<Tool, `measure-${string}`>,
    icon: MenuEntry['icon'],
    keys?: string,
  ): MenuEntry => ({
    id: name,
    label: t(`tool.${name}`),
    icon,
    keys,
    onAction: () => setTool(name),
  });
  return (
    <MenuButton
      label={t('tools.measure')}
      icon={<Ruler size={17} />}
      isPressed={tool?.startsWith('measure-')}
      sections={[
        {
          entries: [
            entry('measure-line', <Spline size={16} />, lineKeys),
            entry('measure-polygon', <Pentagon size={16} />),
            entry('measure-point', <MapPin size={16} />),
          ],
        },
      ]}
    />
  );
}
