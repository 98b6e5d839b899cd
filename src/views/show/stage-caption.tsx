import { stepOfShow } from '../../store/story-show';
import { useStore, useWords } from '../../store/use-store';
import { captionOf, unbroken } from '../story/step-title';

/** What the presenter says to the step at hand, for the room to read. */
export function StageCaption() {
  const step = useStore(stepOfShow);
  const { language } = useWords();
  const caption = step && captionOf(step, language);
  return caption ? (
    <p className="stage-caption" role="status">
      {unbroken(caption)}
    </p>
  ) : null;
}
