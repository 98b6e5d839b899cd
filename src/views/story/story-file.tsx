import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { StoryProblem } from '../../domain/story-text';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Download, Upload, X } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';

/** Of more problems the first ones tell enough. */
const mostTold = 8;

/** Takes a story out as a file, and in again; what is wrong in a file is named place by place. */
export function StoryFile() {
  const storyFile = useStore((state) => state.storyFile);
  const hasStory = useStore((state) => state.stories.length > 0);
  const importStory = useStore((state) => state.importStory);
  const { t } = useWords();
  const [problems, setProblems] = useState<readonly StoryProblem[]>([]);
  const save = () => {
    const file = storyFile();
    if (file) saveFile(new Blob([file.text], { type: 'application/json' }), file.name);
  };
  return (
    <>
      <span className="story-files">
        <IconButton label={t('story.export')} placement="top" isDisabled={!hasStory} onPress={save}>
          <Download size={16} />
        </IconButton>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void file.text().then((text) => setProblems(importStory(text)));
          }}
        >
          <Button className="icon-button" aria-label={t('story.import')}>
            <Upload size={16} />
          </Button>
        </FileTrigger>
      </span>
      {problems.length > 0 && (
        <div className="story-problems" role="alert">
          <p className="miss">{t('story.bad-file', { count: String(problems.length) })}</p>
          <ul>
            {problems.slice(0, mostTold).map((problem) => (
              <li key={`${problem.step} ${problem.field}`}>{wordsOf(problem)}</li>
            ))}
            {problems.length > mostTold && <li>…</li>}
          </ul>
          <IconButton label={t('action.close')} onPress={() => setProblems([])}>
            <X size={14} />
          </IconButton>
        </div>
      )}
    </>
  );

  function wordsOf({ step, field, code }: StoryProblem): string {
    const values = { field: field || t('story.problem.whole'), why: t(`story.problem.${code}`) };
    return step === null
      ? t('story.problem.file', values)
      : t('story.problem.at', { ...values, step: String(step) });
  }
}
