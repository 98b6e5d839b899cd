import {
  leastDwellSeconds,
  longestCaption,
  longestNotes,
  mostDwellSeconds,
  type StoryStep,
} from '../../domain/story';
import type { TextKey } from '../../i18n/translate';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { ArrowDown, ArrowUp, Copy, Eye, Trash2 } from '../../ui/icons';

interface StepFormProps {
  step: StoryStep;
  /** Its place among so many. */
  at: number;
  count: number;
}

/** What is said to a step, for how long, and what is done with it. A text counts when its field is left. */
export function StepForm({ step, at, count }: StepFormProps) {
  const change = useStore((state) => state.changeStoryStep);
  const copy = useStore((state) => state.copyStoryStep);
  const remove = useStore((state) => state.removeStoryStep);
  const move = useStore((state) => state.moveStoryStep);
  const view = useStore((state) => state.viewStoryStep);
  const { t } = useWords();
  const { id } = step;
  return (
    <section className="story-form" aria-label={t('story.step', { number: String(at + 1) })}>
      <div className="story-deeds">
        <strong>{t('story.step', { number: String(at + 1) })}</strong>
        <IconButton label={t('story.show')} placement="top" onPress={() => void view(id)}>
          <Eye size={16} />
        </IconButton>
        <IconButton
          label={t('story.up')}
          placement="top"
          isDisabled={at === 0}
          onPress={() => move(id, at - 1)}
        >
          <ArrowUp size={16} />
        </IconButton>
        <IconButton
          label={t('story.down')}
          placement="top"
          isDisabled={at === count - 1}
          onPress={() => move(id, at + 2)}
        >
          <ArrowDown size={16} />
        </IconButton>
        <IconButton label={t('story.copy')} placement="top" onPress={() => copy(id)}>
          <Copy size={16} />
        </IconButton>
        <IconButton label={t('story.delete')} placement="top" onPress={() => remove(id)}>
          <Trash2 size={16} />
        </IconButton>
      </div>
      <Field
        label="story.caption-zh"
        value={step.captionZh}
        most={longestCaption}
        onLeave={(captionZh) => change(id, { captionZh })}
      />
      <Field
        label="story.caption-en"
        value={step.captionEn}
        most={longestCaption}
        onLeave={(captionEn) => change(id, { captionEn })}
      />
      <Field
        label="story.notes"
        value={step.notes}
        most={longestNotes}
        isLong
        onLeave={(notes) => change(id, { notes })}
      />
      <div className="story-last">
        <label>
          {t('story.dwell')}
          <input
            className="text-input"
            type="number"
            key={step.dwellSeconds}
            min={leastDwellSeconds}
            max={mostDwellSeconds}
            defaultValue={step.dwellSeconds}
            onBlur={({ target }) => {
              if (target.value !== '') change(id, { dwellSeconds: Number(target.value) });
            }}
          />
        </label>
        <label className="story-check">
          <input
            type="checkbox"
            checked={step.isOn}
            onChange={({ target }) => change(id, { isOn: target.checked })}
          />
          {t('story.shown')}
        </label>
      </div>
    </section>
  );
}

interface FieldProps {
  label: TextKey;
  value: string;
  most: number;
  isLong?: boolean;
  onLeave: (value: string) => void;
}

function Field({ label, value, most, isLong, onLeave }: FieldProps) {
  const { t } = useWords();
  const leave = (text: string) => {
    if (text.trim() !== value) onLeave(text.trim());
  };
  return (
    <label>
      {t(label)}
      <textarea
        // Undo brings another text: the field follows.
        key={value}
        className="text-input"
        rows={isLong ? 3 : 2}
        maxLength={most}
        defaultValue={value}
        onBlur={({ target }) => leave(target.value)}
      />
    </label>
  );
}
