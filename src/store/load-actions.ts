import { emptyFilter } from '../domain/filter';
import { proxy } from '../worker/client';
import type { Snapshot } from '../worker/data-messages';
import type { FileInput, LoadOutcome, Progress, Question } from '../worker/load-messages';
import { type Access, questionOf } from './access';
import type { Actions, Store } from './actions';
import { fieldChecksOfData, noFieldChecks } from './field-check-actions';
import { filterAskedFor } from './filter-counts';
import { createInitialState } from './initial-state';
import { ledgerOfData, noDisposals } from './ledger-actions';
import { ledgerMarks } from './ledger-sheet';
import { withLayer } from './mapping-templates';
import { nextTask } from './next-task';
import { noParkDocuments, parkDocumentsOfData } from './park-document-actions';
import { prepareTallies } from './prepare-tallies';
import { initialScenarioState } from './scenario-actions';
import type { DataChange, FileOrigin } from './state';
import { storiesOfData } from './story-actions';
import { loadNotices, tellOutcome, tellTemplates } from './tell-load';
import type { Tracked } from './undo';
import { isOutput } from './write-file';

type LoadActions = Pick<
  Actions,
  | 'openFiles'
  | 'cancelOpening'
  | 'setRole'
  | 'setMappings'
  | 'clearMapping'
  | 'setMatches'
  | 'decideFile'
  | 'answerZones'
  | 'dismissZones'
  | 'removeFile'
  | 'clearAll'
  | 'returnToData'
>;

interface Setup {
  /** Whether filter and layers stay as they are. */
  keepView: boolean;
  quiet: boolean;
  /** Where the files of this load come from. */
  origins?: Record<string, FileOrigin>;
  change: DataChange;
  /** What else changes in the same step. */
  also?: (snapshot: Snapshot) => Partial<Store>;
  /** The view that comes back with the data. */
  view?: Partial<Tracked>;
}

/** Opening, correcting and removing data. What was loaded stays whenever nothing usable comes. */
export function createLoadActions(access: Access): LoadActions {
  const { client, set, get, track, report, latest } = access;

  function take({ loaded }: LoadOutcome, asked: Question, setup: Setup): void {
    if (!loaded) return;
    const { keepView, change, view, also, origins = {} } = setup;
    const latestFilter = keepView && !view ? filterAskedFor(get()) : asked.filter;
    performance.mark('tuban:table');
    set((state) => ({
      ...emptied(),
      phase: 'ready',
      data: { version: loaded.version, change },
      snapshot: loaded.snapshot,
      reading: loaded.reading,
      revision: state.revision + 1,
      origins: { ...state.origins, ...origins },
      awaitedFiles: [],
      filter: asked.filter,
      ...loaded.match,
      wantedFilter: null,
      hidden: keepView || !state.snapshot ? state.hidden : [],
      ...ledgerOfData(state, loaded),
      ...fieldChecksOfData(state, loaded),
      ...parkDocumentsOfData(state, loaded),
      ...storiesOfData(state, loaded),
      ...also?.(loaded.snapshot),
      ...view,
    }));
    if (latestFilter !== asked.filter) get().changeFilter(() => latestFilter);
    if (!keepView) get().fitAll();
  }

  function emptied() {
    const { park, focus, details, focusFigures, hovered, hoveredRow, explained, hoverPoint } =
      createInitialState(get().today);
    const shown = { tableOrder: null, tableTarget: null };
    return {
      park,
      focus,
      details,
      focusFigures,
      hovered,
      hoveredRow,
      explained,
      hoverPoint,
      ...shown,
    };
  }

  async function run(
    ask: (question: Question, tell: (progress: Progress) => void) => Promise<LoadOutcome>,
    setup: Setup,
    asked?: Question,
  ): Promise<LoadOutcome | null> {
    const number = ++latest.load;
    set(({ notices }) => ({
      progress: { stage: 'read', file: '', done: 0, total: 0 },
      notices: notices.filter((notice) => !loadNotices.has(notice.key)),
    }));
    const tell = (progress: Progress) => {
      if (number === latest.load && get().progress) set({ progress });
    };
    const question = asked ?? questionOf(get());
    // The first data come under the filter of the address.
    if (!setup.keepView && get().snapshot) question.filter = emptyFilter;
    try {
      const outcome = await track(ask(question, proxy(tell)));
      if (number !== latest.load) return null;
      if (outcome.loaded) {
        const { snapshot, reading, match } = outcome.loaded;
        // On its way while the rest is made ready; whoever draws it asks again when it fails.
        void get().plotMesh(snapshot.plotShapes);
        await prepareTallies(snapshot, reading, setup.view?.park ?? null, {
          filter: question.filter,
          ...match,
        });
        if (number !== latest.load) return null;
      }
      take(outcome, question, setup);
      // What is told of it comes to the screen in a task of its own.
      if (outcome.loaded) await nextTask();
      // What waits for its zone is asked about, not told of as lost.
      if (!setup.quiet && outcome.zones.length === 0) tellOutcome(get(), outcome);
      return outcome;
    } catch (error) {
      if (error instanceof Error && error.name === 'Cancelled')
        get().notify({ tone: 'info', key: 'notice.cancelled' });
      else report(error);
      return null;
    } finally {
      if (number === latest.load) set({ progress: null });
      if (!get().snapshot) set({ phase: 'empty' });
    }
  }

  return {
    async openFiles(
      files,
      { sample = false, keepView = false, decisions, layers, replace = false } = {},
    ) {
      if (files.length === 0) return;
      performance.mark('tuban:dropped');
      // A ledger that comes back is no data. What is opened again was data before.
      const isNew = !sample && !layers && !decisions;
      const mayBeLedger = isNew && get().snapshot !== null && get().ledgerImport === null;
      const awaited = get().awaitedFiles;
      const isAwaited = files.some(({ name }) => awaited.includes(name));
      const before = get().snapshot;
      const outcome = await run(
        (question, tell) =>
          client.load(
            files,
            {
              sample,
              question,
              decisions,
              layers,
              templates: layers ? [] : get().mappingTemplates,
              replace,
              ...(mayBeLedger ? { ledger: ledgerMarks() } : {}),
            },
            tell,
          ),
        {
          keepView: keepView || isAwaited,
          quiet: sample,
          origins: originsOf(files, sample),
          change: 'open',
        },
      );
      if (!layers) tellTemplates(get(), outcome, before);
      if (outcome?.ledger) await get().compareLedger(outcome.ledger);
      const questions = outcome?.zones ?? [];
      if (questions.length === 0) return;
      const asked = new Set(questions.flatMap(({ given }) => given));
      set({ zoneQuestions: { files: files.filter(({ name }) => asked.has(name)), questions } });
    },
    async answerZones(crsOf) {
      const { zoneQuestions } = get();
      if (!zoneQuestions) return;
      set({ zoneQuestions: null });
      const { files, questions } = zoneQuestions;
      const answered = questions.filter(({ file }) => crsOf[file]);
      const wanted = new Set(answered.flatMap(({ given }) => given));
      const decisions = Object.fromEntries(
        answered.map(({ file }) => [file, { crs: crsOf[file] }]),
      );
      await get().openFiles(
        files.filter(({ name }) => wanted.has(name)),
        { decisions },
      );
    },
    dismissZones() {
      const names = get().zoneQuestions?.questions.map(({ file }) => file) ?? [];
      set({ zoneQuestions: null });
      get().notify({
        tone: 'warn',
        key: 'zone.put-off',
        values: { files: [...new Set(names)].join(', ') },
      });
    },
    async decideFile(file, decision) {
      const outcome = await run((question, tell) => client.decide(file, decision, question, tell), {
        keepView: true,
        quiet: true,
        change: 'decision',
      });
      // What was there stays: the choice must not seem to have been taken.
      if (outcome && !outcome.loaded) tellOutcome(get(), outcome);
    },
    async setMappings(mappings) {
      await run((question, tell) => client.setMappings(mappings, question, tell), {
        keepView: true,
        quiet: true,
        change: 'mapping',
        also: ({ layers }) => ({
          mappingTemplates: mappings.reduce(
            (list, { layer }) => (layers[layer] ? withLayer(list, layers[layer]) : list),
            get().mappingTemplates,
          ),
        }),
      });
    },
    async clearMapping(layer) {
      const mappings = [{ layer, mapping: {} }];
      await run((question, tell) => client.setMappings(mappings, question, tell), {
        keepView: true,
        quiet: true,
        change: 'mapping',
      });
    },
    async setMatches(layer, matches) {
      await run((question, tell) => client.setMatches(layer, matches, question, tell), {
        keepView: true,
        quiet: true,
        change: 'match',
      });
    },
    cancelOpening() {
      const { progress } = get();
      void (progress && isOutput(progress) ? client.cancelWriting() : client.cancel());
    },
    async setRole(layer, role) {
      await run((question, tell) => client.setRole(layer, role, question, tell), {
        keepView: true,
        quiet: true,
        change: 'role',
      });
    },
    async removeFile(file) {
      await run(
        async (question, tell) => {
          const outcome = await client.removeFile(file, question, tell);
          if (!outcome.loaded) get().clearAll();
          return outcome;
        },
        { keepView: true, quiet: true, change: 'remove' },
      );
    },
    async returnToData(data, { filter, ...view }) {
      if (data.version === 0) {
        get().clearAll();
        set({ ...view, data, filter });
        return true;
      }
      const { options } = questionOf({ ...get(), ...view });
      const outcome = await run(
        (question, tell) => client.returnTo(data.version, question, tell),
        { keepView: true, quiet: true, change: data.change, view: { ...view, data } },
        { options, filter },
      );
      if (outcome && !outcome.loaded) get().notify({ tone: 'warn', key: 'undo.gone' });
      await get().askAnew('focus');
      return outcome?.loaded != null;
    },
    clearAll() {
      void client.clear();
      set((state) => ({
        ...emptied(),
        phase: 'empty',
        data: { version: 0, change: 'clear' },
        snapshot: null,
        reading: null,
        revision: state.revision + 1,
        filter: emptyFilter,
        passes: null,
        verdicts: [],
        wantedFilter: null,
        hidden: [],
        disposals: noDisposals,
        disposalsLeftOut: 0,
        ...initialScenarioState,
        parkDocuments: noParkDocuments,
        fieldChecks: noFieldChecks,
        fieldChecksLeftOut: 0,
        panel: null,
      }));
    },
  };
}

function originsOf(files: readonly FileInput[], sample: boolean): Record<string, FileOrigin> {
  const originOf = ({ source }: FileInput): FileOrigin => {
    if (sample) return { kind: 'sample' };
    return source instanceof Blob ? { kind: 'local' } : { kind: 'link', url: source.url };
  };
  return Object.fromEntries(files.map((file) => [file.name, originOf(file)]));
}
