import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Story } from '../../domain/story';
import { useStore, useWords } from '../../store/use-store';
import { GripVertical } from '../../ui/icons';
import { captionOf, placeOfStep, timeText } from './step-title';

interface StepListProps {
  story: Story;
  /** The step that is edited, by its id. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** The steps of a story in their order; a step is dragged, by pointer or keyboard, to another place. */
export function StepList({ story, chosen, onChoose }: StepListProps) {
  const moveStoryStep = useStore((state) => state.moveStoryStep);
  const snapshot = useStore((state) => state.snapshot);
  const words = useWords();
  const { t, language } = words;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const [moved] = [...keys].map(String);
      const at = story.steps.findIndex(({ id }) => id === String(target.key));
      if (moved && at >= 0) moveStoryStep(moved, at + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  return (
    <GridList
      className="story-steps"
      aria-label={t('story.steps')}
      items={story.steps.map((step, at) => ({ id: step.id, step, at }))}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? ''))}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[language, snapshot]}
    >
      {({ step, at }) => {
        const place = placeOfStep(step, words, snapshot);
        const caption = captionOf(step, language);
        return (
          <GridListItem
            id={step.id}
            textValue={caption || place}
            className={`story-step ${step.isOn ? '' : 'is-off'}`}
          >
            <Button
              slot="drag"
              className="story-grip"
              aria-label={t('story.drag', { number: String(at + 1) })}
            >
              <GripVertical size={13} />
            </Button>
            <span className="story-number">{at + 1}</span>
            <span className="story-words">
              <span className="story-caption" title={caption || place}>
                {caption || place}
              </span>
              <span className="minor">
                {caption ? `${place} · ` : ''}
                {step.isOn ? timeText(step.dwellSeconds) : t('story.step-off')}
              </span>
            </span>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
