import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

interface IconButtonProps {
  label: string;
  onPress: () => void;
  children: ReactNode;
  isPressed?: boolean;
  isDisabled?: boolean;
  className?: string;
  /** Where the tooltip stands. */
  placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that shows only an icon: its label is its name and its tooltip. */
export function IconButton({
  label,
  onPress,
  children,
  isPressed,
  isDisabled,
  className = '',
  placement = 'bottom',
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={`icon-button ${className}`}
        aria-label={label}
        aria-pressed={isPressed}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {children}
      </Button>
      <Tooltip className="tooltip" placement={placement} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
