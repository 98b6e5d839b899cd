import type { ReactNode } from 'react';
import { Button, Tooltip } from 'react-aria-components';
import { Tip } from './tip';

interface IconButtonProps {
  label: string;
  /** Left out where a trigger around the button listens. */
  onPress?: () => void;
  children: ReactNode;
  /** Keys that do the same: how they are read, and as `aria-keyshortcuts`. */
  shortcut?: { text: string; aria: string };
  isPressed?: boolean;
  isDisabled?: boolean;
  className?: string;
  /** Where the tooltip stands. */
  placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that shows only an icon: its label is its name and its tooltip, which names its keys. */
export function IconButton({
  label,
  onPress,
  children,
  shortcut,
  isPressed,
  isDisabled,
  className = '',
  placement = 'bottom',
}: IconButtonProps) {
  return (
    <Tip>
      <Button
        className={`icon-button ${className}`}
        aria-label={label}
        aria-pressed={isPressed}
        isDisabled={isDisabled}
        onPress={onPress}
        render={(props) => <button {...props} aria-keyshortcuts={shortcut?.aria} />}
      >
        {children}
      </Button>
      <Tooltip className="tooltip" placement={placement} offset={6}>
        {label}
        {shortcut && <kbd>{shortcut.text}</kbd>}
      </Tooltip>
    </Tip>
  );
}
