import type { Tool } from '../../store/tool';
import { useShortcut } from '../../store/use-commands';
import { useStore, useWords } from '../../store/use-store';
import {
  ArrowLeftRight,
  Lasso,
  ListChecks,
  Pentagon,
  SquareDashedMousePointer,
  X,
} from '../../ui/icons';
import { MenuButton, type MenuEntry } from '../../ui/menu-button';

const icons = {
  'select-box': <SquareDashedMousePointer size={16} />,
  'select-lasso': <Lasso size={16} />,
  'select-polygon': <Pentagon size={16} />,
} satisfies Partial<Record<Tool, unknown>>;

/** The ways to choose many plots at once. */
export function SelectMenu() {
  const tool = useStore((state) => state.tool);
  const setTool = useStore((state) => state.setTool);
  const selectShown = useStore((state) => state.selectShown);
  const invertSelection = useStore((state) => state.invertSelection);
  const clearFocus = useStore((state) => state.clearFocus);
  const boxKeys = useShortcut('tool.select-box')?.text;
  const { t } = useWords();
  const gesture = (name: keyof typeof icons, keys?: string): MenuEntry => ({
    id: name,
    label: t(`tool.${name}`),
    icon: icons[name],
    keys,
    onAction: () => setTool(name),
  });
  return (
    <MenuButton
      label={t('tools.select')}
      icon={<SquareDashedMousePointer size={17} />}
      isPressed={tool?.startsWith('select-')}
      sections={[
        {
          entries: [
            gesture('select-box', boxKeys),
            gesture('select-lasso'),
            gesture('select-polygon'),
          ],
        },
        {
          entries: [
            {
              id: 'shown',
              label: t('select.shown'),
              icon: <ListChecks size={16} />,
              onAction: selectShown,
            },
            {
              id: 'invert',
              label: t('select.invert'),
              icon: <ArrowLeftRight size={16} />,
              onAction: invertSelection,
            },
            {
              id: 'clear',
              label: t('select.clear'),
              icon: <X size={16} />,
              onAction: clearFocus,
            },
          ],
        },
      ]}
    />
  );
}
