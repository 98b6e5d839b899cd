import type { ReactNode } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
  Tooltip,
} from 'react-aria-components';
import { Tip } from './tip';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  /** The key that does the same. */
  keys?: string;
  onAction: () => void;
}

interface MenuButtonProps {
  label: string;
  icon: ReactNode;
  isPressed?: boolean;
  sections: readonly { title?: string; entries: readonly MenuEntry[] }[];
}

/** A button that shows only an icon and opens a list of things to do, to its left. */
export function MenuButton({ label, icon, isPressed, sections }: MenuButtonProps) {
  const entries = sections.flatMap((section) => section.entries);
  return (
    <MenuTrigger>
      <Tip>
        <Button
          className={`icon-button ${isPressed ? 'is-active' : ''}`}
          aria-label={label}
          aria-haspopup="menu"
        >
          {icon}
        </Button>
        <Tooltip className="tooltip" placement="left" offset={6}>
          {label}
        </Tooltip>
      </Tip>
      <Popover className="menu-popover" placement="left" offset={8}>
        <Menu
          className="menu-list"
          aria-label={label}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onAction()}
        >
          {sections.map((section, k) => (
            <MenuSection key={section.title ?? k} className="menu-section" aria-label={label}>
              {section.title && <Header className="menu-title">{section.title}</Header>}
              {section.entries.map((entry) => (
                <MenuEntryItem key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** A line of a menu: icon, words, key. */
export function MenuEntryItem({ entry }: { entry: MenuEntry }) {
  return (
    <MenuItem id={entry.id} className="menu-item has-icon" textValue={entry.label}>
      <span className="menu-icon" aria-hidden>
        {entry.icon}
      </span>
      <Text slot="label">{entry.label}</Text>
      {entry.keys && <kbd>{entry.keys}</kbd>}
    </MenuItem>
  );
}
