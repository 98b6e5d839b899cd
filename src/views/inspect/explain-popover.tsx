import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { Explanation } from '../../store/state';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { DerivationView } from './derivation-view';
import { offsetToPanel, placementAt } from './explain-place';
import { PlotAreaChecks } from './plot-area-checks';

interface ExplainPopoverProps {
  trigger: RefObject<HTMLElement | null>;
  explanation: Explanation;
  onClose: () => void;
}

/** How a figure came about, beside the figure. */
export function ExplainPopover({ trigger, explanation, onClose }: ExplainPopoverProps) {
  const details = useStore((state) => state.details);
  const { t, tk } = useWords();
  const { figure, reference, indicator } = explanation;
  const isPlotArea =
    reference.kind === 'plot' && indicator === 'landArea' && details?.plot === reference.plot;
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      isNonModal
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement={placementAt(trigger.current)}
      offset={offsetToPanel(trigger.current)}
      containerPadding={12}
      className="explain"
    >
      <Dialog className="explain-dialog">
        <div className="explain-head">
          <Heading slot="title">
            {t('explain.title', { name: tk(`indicator.${indicator}`) })}
          </Heading>
          <IconButton label={t('action.close')} onPress={onClose}>
            <X size={16} />
          </IconButton>
        </div>
        {!figure && <p className="minor">{t('explain.computing')}</p>}
        {figure && <DerivationView figure={figure} />}
        {isPlotArea && details && <PlotAreaChecks details={details} />}
      </Dialog>
    </Popover>
  );
}
