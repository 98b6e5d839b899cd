import { useState } from 'react';
import { chosenStory } from '../../store/story-actions';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Pencil, Plus, Trash2 } from '../../ui/icons';
import { Select } from '../../ui/select';
import { NameForm } from '../name-form';

/** Which of the stories is edited; stories are made, named and taken away here. */
export function StoryChoice() {
  const stories = useStore((state) => state.stories);
  const story = useStore(chosenStory);
  const chooseStory = useStore((state) => state.chooseStory);
  const addStory = useStore((state) => state.addStory);
  const renameStory = useStore((state) => state.renameStory);
  const removeStory = useStore((state) => state.removeStory);
  const { t } = useWords();
  const [isNaming, setNaming] = useState(false);
  if (!story) return null;
  if (isNaming)
    return (
      <div className="story-choice">
        <NameForm
          name={story.name}
          label={t('story.rename-of')}
          saveLabel={t('story.rename')}
          onSave={(name) => {
            renameStory(story.id, name);
            setNaming(false);
          }}
          onCancel={() => setNaming(false)}
        />
      </div>
    );
  return (
    <div className="story-choice">
      <Select
        label={t('story.which')}
        isLabelHidden
        value={story.id}
        options={stories.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={chooseStory}
      />
      <IconButton label={t('story.rename')} onPress={() => setNaming(true)}>
        <Pencil size={16} />
      </IconButton>
      <IconButton label={t('story.new')} onPress={addStory}>
        <Plus size={16} />
      </IconButton>
      <IconButton label={t('story.remove')} onPress={() => removeStory(story.id)}>
        <Trash2 size={16} />
      </IconButton>
    </div>
  );
}
