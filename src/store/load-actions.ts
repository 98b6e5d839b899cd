import { emptyFilter } from '../domain/filter';
import { proxy } from '../worker/client';
import type { FileInput, LoadOutcome, Progress, Question, Snapshot } from '../worker/messages';
import { type Access, questionOf } from './access';
import type { Actions } from './actions';
import { filterAskedFor } from './filter-counts';
import { createInitialState } from './initial-state';
import type { FileOrigin } from './state';

type LoadActions = Pick<
  Actions,
  'openFiles' | 'cancelOpening' | 'setRole' | 'removeFile' | 'clearAll'
>;

/** What was told of one load goes when the next one begins. */
const loadNotices = new Set([
  'notice.nothing-opened',
  'notice.opened-in-part',
  'notice.opened-with-remarks',
  'notice.cancelled',
]);

/** Opening, correcting and removing data. What was loaded stays whenever nothing usable comes. */
export function createLoadActions(access: Access): LoadActions {
  const { client, set, get, track, report, latest } = access;

  function take(
    { loaded }: LoadOutcome,
    asked: Question,
    { keepView, origins = {} }: { keepView: boolean; origins?: Record<string, FileOrigin> },
  ): void {
    if (!loaded) return;
    const latestFilter = keepView ? filterAskedFor(get()) : asked.filter;
    performance.mark('tuban:table');
    set((state) => ({
      ...emptied(),
      phase: 'ready',
      snapshot: loaded.snapshot,
      reading: loaded.reading,
      revision: state.revision + 1,
      origins: ofLoaded({ ...state.origins, ...origins }, loaded.snapshot),
      awaitedFiles: [],
      filter: asked.filter,
      ...loaded.match,
      wantedFilter: null,
      hidden: keepView ? state.hidden : [],
    }));
    if (latestFilter !== asked.filter) get().changeFilter(() => latestFilter);
    if (!keepView) get().fitAll();
  }

  function emptied() {
    const { park, focus, details, focusFigures, hovered, hoveredRow, explained, hoverPoint } =
      createInitialState(get().today);
    return { park, focus, details, focusFigures, hovered, hoveredRow, explained, hoverPoint };
  }

  function tellOutcome({ loaded, issues }: LoadOutcome): void {
    const { notify } = get();
    const blocking = issues.filter((issue) => issue.severity === 'blocks');
    const warnings = issues.filter((issue) => issue.severity === 'warns').length;
    if (!loaded)
      notify({
        tone: 'error',
        key: 'notice.nothing-opened',
        issues: blocking.length > 0 ? blocking : issues,
      });
    else if (blocking.length > 0)
      notify({ tone: 'warn', key: 'notice.opened-in-part', issues: blocking });
    else if (warnings > 0)
      notify({
        tone: 'info',
        key: 'notice.opened-with-remarks',
        values: { count: warnings },
        issues: [],
      });
  }

  async function run(
    ask: (question: Question, tell: (progress: Progress) => void) => Promise<LoadOutcome>,
    setup: { keepView: boolean; quiet: boolean; origins?: Record<string, FileOrigin> },
  ): Promise<void> {
    const number = ++latest.load;
    set(({ notices }) => ({
      progress: { stage: 'read', file: '', done: 0, total: 0 },
      notices: notices.filter((notice) => !loadNotices.has(notice.key)),
    }));
    const tell = (progress: Progress) => {
      if (number === latest.load && get().progress) set({ progress });
    };
    const question = questionOf(get());
    if (!setup.keepView) question.filter = emptyFilter;
    try {
      const outcome = await track(ask(question, proxy(tell)));
      if (number !== latest.load) return;
      take(outcome, question, setup);
      if (!setup.quiet) tellOutcome(outcome);
    } catch (error) {
      if (error instanceof Error && error.name === 'Cancelled')
        get().notify({ tone: 'info', key: 'notice.cancelled' });
      else report(error);
    } finally {
      if (number === latest.load) set({ progress: null });
      if (!get().snapshot) set({ phase: 'empty' });
    }
  }

  return {
    async openFiles(files, { sample = false, keepView = false } = {}) {
      if (files.length === 0) return;
      performance.mark('tuban:dropped');
      const awaited = get().awaitedFiles;
      const isAwaited = files.some(({ name }) => awaited.includes(name));
      await run((question, tell) => client.load(files, { sample, question }, tell), {
        keepView: keepView || isAwaited,
        quiet: sample,
        origins: originsOf(files, sample),
      });
    },
    cancelOpening() {
      void client.cancel();
    },
    setRole: (layer, role) =>
      run((question, tell) => client.setRole(layer, role, question, tell), {
        keepView: true,
        quiet: true,
      }),
    removeFile: (file) =>
      run(
        async (question, tell) => {
          const outcome = await client.removeFile(file, question, tell);
          if (!outcome.loaded) get().clearAll();
          return outcome;
        },
        { keepView: true, quiet: true },
      ),
    clearAll() {
      void client.clear();
      set((state) => ({
        ...emptied(),
        phase: 'empty',
        snapshot: null,
        reading: null,
        origins: {},
        revision: state.revision + 1,
        filter: emptyFilter,
        passes: null,
        verdicts: [],
        wantedFilter: null,
        hidden: [],
        panel: null,
      }));
    },
  };
}

function ofLoaded(
  origins: Record<string, FileOrigin>,
  { layers }: Snapshot,
): Record<string, FileOrigin> {
  const files = new Set(layers.map((layer) => layer.file));
  return Object.fromEntries(Object.entries(origins).filter(([file]) => files.has(file)));
}

function originsOf(files: readonly FileInput[], sample: boolean): Record<string, FileOrigin> {
  const originOf = ({ source }: FileInput): FileOrigin => {
    if (sample) return { kind: 'sample' };
    return source instanceof Blob ? { kind: 'local' } : { kind: 'link', url: source.url };
  };
  return Object.fromEntries(files.map((file) => [file.name, originOf(file)]));
}
