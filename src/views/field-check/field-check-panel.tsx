import { Button } from 'react-aria-components';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import type { PlotDetails } from '../../worker/plot-messages';
import { CheckList, CheckText } from './check-entries';
import { CheckPhotos } from './check-photos';
import { CheckPosition } from './check-position';
import { conflictText, conflictWithPlot, timeText } from './check-words';
import { checkKeyOf } from './plot-field-checks';
import { useCheckDraft } from './use-check-draft';

/** 现场核查: what is entered on the plot; over the whole screen of a phone. */
export function FieldCheckPanel() {
  const isOpen = useStore((state) => state.panel === 'field-check');
  const details = useStore((state) => state.details);
  const edited = useStore((state) => state.editedCheck);
  const key = details && checkKeyOf(details);
  if (!isOpen || !details || !key) return null;
  return <Form key={`${key} ${edited}`} details={details} plot={key} edited={edited} />;
}

interface FormProps {
  details: PlotDetails;
  plot: string;
  edited: string | null;
}

function Form({ details, plot, edited }: FormProps) {
  const openPanel = useStore((state) => state.openPanel);
  const saveFieldCheck = useStore((state) => state.saveFieldCheck);
  const setLedgerWho = useStore((state) => state.setLedgerWho);
  const words = useWords();
  const { t } = words;
  const { check, isRecalled, isChanged, change, forget } = useCheckDraft(plot, edited);
  const conflict = conflictWithPlot(check, details);
  const close = () => openPanel(null);
  const save = () => {
    forget();
    const texts = { who: check.who.trim(), use: check.use.trim(), notes: check.notes.trim() };
    if (texts.who) setLedgerWho(texts.who);
    saveFieldCheck({ ...check, ...texts });
    close();
  };
  const discard = () => {
    forget();
    close();
  };
  return (
    <PanelDialog
      title={t('field-check.of', { id: String(details.fields.id ?? plot) })}
      closeLabel={t('action.close')}
      isOpen
      onClose={close}
      className="field-check-modal"
      footer={
        <>
          <Button className="button" onPress={discard}>
            {t('field-check.cancel')}
          </Button>
          <Button className="button primary" isDisabled={!isChanged} onPress={save}>
            {t('field-check.save')}
          </Button>
        </>
      }
    >
      <div className="field-check-form">
        <p className="minor">
          {t('field-check.at')} {timeText(check.at, words)}
          {isRecalled && ` · ${t('field-check.draft')}`}
        </p>
        <CheckPosition
          position={check.position}
          details={details}
          onFound={(position) => change({ position })}
        />
        <CheckList check={check} onChange={change} />
        {conflict && (
          <p className="notice-line warn check-conflict" role="status">
            <span>{conflictText(conflict, words)}</span>
            <span className="small">{t('field-check.conflict.note')}</span>
          </p>
        )}
        <CheckPhotos photos={check.photos} onChange={change} />
        <CheckText check={check} onChange={change} name="use" />
        <CheckText check={check} onChange={change} name="notes" />
        <CheckText check={check} onChange={change} name="who" />
        <p className="minor">{t('field-check.local')}</p>
      </div>
    </PanelDialog>
  );
}
