import { type ReactNode, useState } from 'react';
import { TooltipTrigger } from 'react-aria-components';
import { mayTipOpen } from './tip-keys';

/**
 * Gives a button (first child) its tooltip (second child), when the pointer rests on it or the focus
 * was moved to it. A focus that comes back by itself, as after a dialog, opens none: it would lie
 * over the page until the next press, and take an Esc that was meant for what is below.
 */
export function Tip({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger
      delay={500}
      isOpen={isOpen}
      onOpenChange={(open) => setOpen(open && mayTipOpen())}
    >
      {children}
    </TooltipTrigger>
  );
}
