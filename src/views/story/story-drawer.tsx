import { useState } from 'react';
import { Button } from 'react-aria-components';
import { shownSteps } from '../../domain/story';
import { chosenStory } from '../../store/story-actions';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Play, Plus, X } from '../../ui/icons';
import { StepForm } from './step-form';
import { StepList } from './step-list';
import { timeText } from './step-title';
import { StoryChoice } from './story-choice';
import { StoryFile } from './story-file';
import './story.css';

/** The editor of stories, beside the map: steps are made from what the map shows. */
export function StoryDrawer() {
  const isOpen = useStore((state) => state.isStoryOpen && state.snapshot !== null);
  return isOpen ? <OpenDrawer /> : null;
}

function OpenDrawer() {
  const story = useStore(chosenStory);
  const openStories = useStore((state) => state.openStories);
  const addStoryStep = useStore((state) => state.addStoryStep);
  const addIdleSteps = useStore((state) => state.addIdleSteps);
  const addParkSteps = useStore((state) => state.addParkSteps);
  const playStory = useStore((state) => state.playStory);
  const isStory = useStore((state) => state.show !== null && state.show.story !== null);
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = story ? shownSteps(story) : [];
  const seconds = shown.reduce((sum, { dwellSeconds }) => sum + dwellSeconds, 0);
  const step = story?.steps.find(({ id }) => id === chosen) ?? null;
  return (
    <section className="story-drawer" aria-label={t('story.title')}>
      <header className="tool-head">
        <h2>{t('story.title')}</h2>
        <IconButton label={t('action.close')} onPress={() => openStories(false)}>
          <X size={16} />
        </IconButton>
      </header>
      <StoryChoice />
      <div className="story-adds">
        <Button className="button small" onPress={() => addStoryStep(location.hash)}>
          <Plus size={15} aria-hidden />
          {t('story.add')}
        </Button>
        <Button className="button small" onPress={() => void addIdleSteps(10)}>
          {t('story.add-idle')}
        </Button>
        <Button className="button small" onPress={() => void addParkSteps(2)}>
          {t('story.add-parks')}
        </Button>
      </div>
      {story && story.steps.length > 0 ? (
        <StepList story={story} chosen={chosen} onChoose={setChosen} />
      ) : (
        <p className="minor story-none">
          {t('story.none')} {t('story.about')}
        </p>
      )}
      {story && step && (
        <StepForm
          key={`${story.id} ${step.id}`}
          step={step}
          at={story.steps.indexOf(step)}
          count={story.steps.length}
        />
      )}
      <footer className="story-foot">
        {story && story.steps.length > 0 && (
          <p className="minor">
            {t('story.count', { count: String(shown.length), time: timeText(seconds) })}
          </p>
        )}
        <Button
          className="button primary small"
          isDisabled={shown.length === 0}
          onPress={() => {
            if (!story) return;
            openStories(false);
            playStory(story.id, Date.now());
          }}
        >
          <Play size={15} aria-hidden />
          {t('story.play')}
        </Button>
        {isStory && (
          <Button className="button small" onPress={() => playStory(null, Date.now())}>
            {t('story.play-auto')}
          </Button>
        )}
        <StoryFile />
      </footer>
    </section>
  );
}
