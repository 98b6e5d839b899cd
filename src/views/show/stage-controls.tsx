import { dwellsOfShow, storyOfShow } from '../../store/story-show';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import {
  AppWindow,
  ChevronLeft,
  ChevronRight,
  ListChecks,
  Maximize,
  Pause,
  Play,
  QrCode,
  X,
} from '../../ui/icons';
import { toggleFullscreen } from './toggle-fullscreen';
import { openPresenter } from './use-presenter';

interface StageControlsProps {
  /** They fade while nobody points at anything. */
  isShown: boolean;
  isCodeShown: boolean;
  showCode(isShown: boolean): void;
}

/** The buttons of the presentation, and which step of how many it shows. */
export function StageControls({ isShown, isCodeShown, showCode }: StageControlsProps) {
  const tour = useStore((state) => state.show?.tour);
  const count = useStore((state) => dwellsOfShow(state).length);
  const isStory = useStore((state) => storyOfShow(state) !== null);
  const isEditing = useStore((state) => state.isStoryOpen);
  const stepShow = useStore((state) => state.stepShow);
  const holdShow = useStore((state) => state.holdShow);
  const endShow = useStore((state) => state.endShow);
  const openStories = useStore((state) => state.openStories);
  const { t } = useWords();
  if (!tour) return null;
  const isHeld = tour.heldAfter !== null;
  const step = isStory ? 'story' : 'show';
  return (
    <div className={`stage-controls ${isShown ? '' : 'is-faded'}`}>
      <IconButton label={t(`${step}.previous`)} onPress={() => stepShow(-1, Date.now())}>
        <ChevronLeft size={24} />
      </IconButton>
      <IconButton
        label={t(isHeld ? 'show.play' : 'show.pause')}
        onPress={() => holdShow(!isHeld, Date.now())}
      >
        {isHeld ? <Play size={24} /> : <Pause size={24} />}
      </IconButton>
      <IconButton label={t(`${step}.next`)} onPress={() => stepShow(1, Date.now())}>
        <ChevronRight size={24} />
      </IconButton>
      <span className="stage-step">
        {tour.step + 1} / {count}
      </span>
      <IconButton
        label={t('story.open')}
        isPressed={isEditing}
        onPress={() => {
          holdShow(true, Date.now());
          openStories(!isEditing);
        }}
      >
        <ListChecks size={24} />
      </IconButton>
      <IconButton label={t('presenter.open')} className="stage-presenter" onPress={openPresenter}>
        <AppWindow size={24} />
      </IconButton>
      <IconButton label={t('show.code')} onPress={() => showCode(!isCodeShown)}>
        <QrCode size={24} />
      </IconButton>
      {document.fullscreenEnabled && (
        <IconButton label={t('show.fullscreen')} onPress={toggleFullscreen}>
          <Maximize size={24} />
        </IconButton>
      )}
      <IconButton label={t('show.leave')} onPress={endShow}>
        <X size={24} />
      </IconButton>
    </div>
  );
}
