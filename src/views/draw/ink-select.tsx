import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Drawing, type DrawingInk, drawingInks } from '../../domain/drawing';
import { drawingInkColors } from '../../map/drawing-inks';
import { useStore, useWords } from '../../store/use-store';

/** The colour of a drawing, out of few that no category of land has. */
export function InkSelect({ drawing: { id, name, ink } }: { drawing: Drawing }) {
  const change = useStore((state) => state.changeDrawing);
  const { t } = useWords();
  return (
    <MenuTrigger>
      <Button className="icon-button ink-button" aria-label={t('drawings.ink', { name })}>
        <InkDot ink={ink} />
      </Button>
      <Popover className="menu-popover" placement="bottom start" offset={4}>
        <Menu
          className="menu-list"
          aria-label={t('drawings.ink', { name })}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[ink]}
          onSelectionChange={(keys) => {
            const [chosen] = keys === 'all' ? [] : [...keys];
            if (chosen) change(id, { ink: chosen as DrawingInk });
          }}
        >
          {drawingInks.map((it) => (
            <MenuItem key={it} id={it} className="menu-item has-icon" textValue={t(`ink.${it}`)}>
              <InkDot ink={it} />
              {t(`ink.${it}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function InkDot({ ink }: { ink: DrawingInk }) {
  const theme = useStore((state) => state.theme);
  return (
    <svg width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill={drawingInkColors[theme][ink]} />
    </svg>
  );
}
