import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { offsetToPanel, placementAt } from './explain-place';

interface DerivedValueProps {
  /** What the value is of. */
  title: string;
  /** The value as it stands in the line. */
  children: ReactNode;
  /** How it came about. */
  derivation: ReactNode;
  className?: string;
}

/** A value of the reasons that opens to how it came about, as figures do. */
export function DerivedValue({ title, children, derivation, className = '' }: DerivedValueProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const panel = useStore((state) => state.panel);
  const { t } = useWords();
  // A dialog that the derivation leads to comes in its place.
  useEffect(() => {
    if (panel) setOpen(false);
  }, [panel]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`derived ${className}`}
        title={t('explain.ask', { name: title })}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          placement={placementAt(button.current)}
          offset={offsetToPanel(button.current)}
          containerPadding={12}
          className="explain"
        >
          <Dialog className="explain-dialog">
            <div className="explain-head">
              <Heading slot="title">{t('explain.title', { name: title })}</Heading>
              <IconButton label={t('action.close')} onPress={() => setOpen(false)}>
                <X size={16} />
              </IconButton>
            </div>
            {derivation}
          </Dialog>
        </Popover>
      )}
    </>
  );
}
