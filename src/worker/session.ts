import { transfer } from 'comlink';
import { buildDataset } from '../decode/build-dataset';
import { Cancelled } from '../decode/format';
import { withListedRows } from '../decode/issue-collector';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import type { Filter } from '../domain/filter';
import type { Issue, LayerRole } from '../domain/issue';
import type { FoundLedger } from '../domain/ledger-import';
import type { MappingTemplate } from '../domain/mapping-template';
import type { ReadingOptions } from '../domain/settings';
import type { ZoneQuestion } from '../domain/zone-candidate';
import { type PlotMesh, transferablesOfMesh } from '../geometry/plot-mesh';
import { createCheckpoint } from './checkpoint';
import { FileQuestions } from './file-questions';
import { copyOfReading } from './hand-over';
import { saidOfLayers } from './kept-inputs';
import { LandIndex } from './land-index';
import { type LedgerMarks, readLedgerFile } from './ledger-file';
import type {
  FileDecision,
  FileInput,
  KeptLayer,
  LayerMapping,
  LoadOutcome,
  Progress,
  Question,
} from './load-messages';
import type { Tell } from './loaded-land';
import { openInputs } from './open-inputs';
import { readDataset } from './read-dataset';
import { inPlace, type SessionInput, saidByTemplate } from './session-inputs';
import { type ShapeWork, shapeWorkHere } from './shape-work';
import { snapshotOf } from './snapshot';
import { Versions } from './versions';

type Built = Awaited<ReturnType<typeof buildDataset>>;

/** Everything that is loaded, and every question about it. Lives in the worker; one per page. */
export class Session extends FileQuestions {
  private readingIssues: Issue[] = [];
  private cancelled = false;
  private readonly versions = new Versions<{ inputs: SessionInput[]; readingIssues: Issue[] }>();

  constructor(private readonly shapeWork: ShapeWork = shapeWorkHere) {
    super();
  }

  /**
   * Adds files to what is loaded (the sample gives way to own files; a file of the same name is
   * replaced) and reads the whole anew; with `replace` they take the place of everything. `layers` is what
   * the user said of the layers of a file at a former time. What was loaded stays when nothing usable comes of it.
   */
  async load(
    files: FileInput[],
    setup: {
      sample: boolean;
      question: Question;
      decisions?: Record<string, FileDecision>;
      layers?: Record<string, KeptLayer[]>;
      /** For layers of which nothing was said yet. */
      templates?: readonly MappingTemplate[];
      replace?: boolean;
      /** By which a ledger is known; the first that comes is handed back and is no data. */
      ledger?: LedgerMarks;
    },
    tell: Tell,
  ): Promise<LoadOutcome> {
    this.cancelled = false;
    let ledger: FoundLedger | undefined;
    const inputs: SessionInput[] = [];
    const issues: Issue[] = [];
    const zones: ZoneQuestion[] = [];
    const names = new Set<string>();
    const checkpointOf = (file: string) => this.checkpoint(tell, 'read', file);
    for await (const opened of openInputs(files, checkpointOf)) {
      if ('issue' in opened) {
        issues.push(opened.issue);
        names.add(opened.issue.file);
        continue;
      }
      const { name } = opened.file;
      if (setup.ledger && !ledger) {
        const found = await readLedgerFile(opened.file, setup.ledger, checkpointOf(name));
        if (typeof found === 'object') {
          ledger = { file: name, ...found };
          continue;
        }
      }
      names.add(name);
      const decision = setup.decisions?.[name] ?? {};
      const checkpoint = checkpointOf(name);
      const result = await readFile(opened.file, checkpoint, decision);
      issues.push(...result.issues);
      const saidOf = saidOfLayers(setup.layers?.[name] ?? this.saidBefore(name));
      for (const raw of result.layers) {
        const projected = await reproject(raw, checkpoint);
        issues.push(...projected.issues);
        if (projected.zones)
          zones.push({ ...projected.zones, given: opened.given.map((input) => input.name) });
        inputs.push({
          layer: projected.layer,
          sample: setup.sample,
          file: name,
          given: opened.given,
          decision,
          ...(saidOf(raw.name) ?? saidByTemplate(raw, setup.sample ? [] : setup.templates)),
        });
      }
    }
    if (inputs.length === 0)
      return { loaded: null, issues: issues.map(withListedRows), zones, ledger };

    const keepSample = setup.sample;
    const kept = this.inputs.filter(
      (input) => !setup.replace && !names.has(input.file) && (keepSample || !input.sample),
    );
    const keptIssues = this.readingIssues.filter((issue) =>
      kept.some((input) => input.file === issue.file),
    );
    const all = setup.replace ? inputs : inPlace(this.inputs, kept, inputs);
    const built = await this.build(all, [...keptIssues, ...issues], tell);
    const ofThese = built.issues.filter((issue) => names.has(issue.file));
    const isUsable = built.dataset.layers.some(
      (layer) => names.has(layer.file) && layer.accepted + layer.warned > 0,
    );
    if (!isUsable) return { loaded: null, issues: ofThese, zones, ledger };
    this.take(all, [...keptIssues, ...issues], built, setup.question.options);
    return { loaded: this.answer(setup.question.filter), issues: ofThese, zones, ledger };
  }

  /** Reads a loaded file once more, with what the user decided about it. */
  async decide(
    file: string,
    decision: FileDecision,
    question: Question,
    tell: Tell,
  ): Promise<LoadOutcome> {
    const input = this.inputs.find((one) => one.file === file);
    if (!input) return { loaded: null, issues: [], zones: [] };
    const decisions = { [file]: { ...input.decision, ...decision } };
    return this.load(input.given, { sample: input.sample ?? false, question, decisions }, tell);
  }

  /** Takes columns of layers for what the user says; a template that they were taken by is said no more. */
  async setMappings(
    mappings: readonly LayerMapping[],
    question: Question,
    tell: Tell,
  ): Promise<LoadOutcome> {
    const mappingOf = new Map(mappings.map(({ layer, mapping }) => [layer, mapping]));
    return this.correct(question, tell, (input, layer) => {
      const mapping = mappingOf.get(layer);
      return mapping ? { ...input, mapping, template: undefined } : input;
    });
  }

  /** Takes keys of a table for other keys on the map that it joins: key of the table → key on the map. */
  async setMatches(
    layer: number,
    matches: Record<string, string>,
    question: Question,
    tell: Tell,
  ): Promise<LoadOutcome> {
    return this.correct(question, tell, (input, i) =>
      i === layer ? { ...input, matches } : input,
    );
  }

  /** What the user said of the layers of a file, for when it is read again. */
  private saidBefore(file: string): KeptLayer[] {
    return this.kept().find((one) => one.file === file)?.layers ?? [];
  }

  /** Stops the load under way; what was loaded before stays. */
  cancel(): void {
    this.cancelled = true;
  }

  /** Takes one layer as what the user says it is. */
  async setRole(
    layer: number,
    role: LayerRole,
    question: Question,
    tell: Tell,
  ): Promise<LoadOutcome> {
    return this.correct(question, tell, (input, i) => (i === layer ? { ...input, role } : input));
  }

  /** Reads what is loaded once more, with something else said of its layers. */
  private async correct(
    { options, filter }: Question,
    tell: Tell,
    change: (input: SessionInput, layer: number) => SessionInput,
  ): Promise<LoadOutcome> {
    this.cancelled = false;
    await this.rebuild(this.inputs.map(change), this.readingIssues, options, tell);
    return { loaded: this.answer(filter), issues: this.issues, zones: [] };
  }

  /** Takes a file away; `loaded` is `null` when nothing is left. */
  async removeFile(file: string, { options, filter }: Question, tell: Tell): Promise<LoadOutcome> {
    this.cancelled = false;
    const inputs = this.inputs.filter((input) => input.file !== file);
    if (inputs.length === 0) {
      this.clear();
      return { loaded: null, issues: [], zones: [] };
    }
    await this.rebuild(
      inputs,
      this.readingIssues.filter((issue) => issue.file !== file),
      options,
      tell,
    );
    return { loaded: this.answer(filter), issues: [], zones: [] };
  }

  /** Takes what was loaded at a former time; `loaded` is `null` when it is no longer kept. */
  async returnTo(version: number, { options, filter }: Question, tell: Tell): Promise<LoadOutcome> {
    this.cancelled = false;
    const former = this.versions.get(version);
    if (!former) return { loaded: null, issues: [], zones: [] };
    await this.rebuild(former.inputs, former.readingIssues, options, tell);
    return { loaded: this.answer(filter, version), issues: [], zones: [] };
  }

  clear(): void {
    this.inputs = [];
    this.readingIssues = [];
    this.issues = [];
    this.dataset = null;
    this.context = null;
    this.reading = null;
    this.index = null;
  }

  /** What the map draws. Made once per load; its arrays are handed over. */
  async mesh(): Promise<PlotMesh> {
    const mesh = await this.shapeWork.mesh(this.loaded().plots.polygons);
    return transfer(mesh, transferablesOfMesh(mesh));
  }

  private checkpoint(tell: Tell, stage: Progress['stage'], file: string) {
    return createCheckpoint(
      (done, total) => tell({ stage, file, done, total }),
      () => this.cancelled,
    );
  }

  private async rebuild(
    inputs: SessionInput[],
    readingIssues: Issue[],
    options: ReadingOptions,
    tell: Tell,
  ): Promise<void> {
    this.take(inputs, readingIssues, await this.build(inputs, readingIssues, tell), options);
  }

  private async build(inputs: SessionInput[], readingIssues: Issue[], tell: Tell): Promise<Built> {
    const { shapeWork } = this;
    const built = await buildDataset(
      inputs,
      readingIssues,
      this.checkpoint(tell, 'check', ''),
      (plots) => {
        shapeWork.begin(plots);
        return (areas) => shapeWork.overlaps(plots, areas);
      },
    );
    if (this.cancelled) throw new Cancelled();
    return built;
  }

  private take(
    inputs: SessionInput[],
    readingIssues: Issue[],
    built: Built,
    options: ReadingOptions,
  ): void {
    const { context, reading } = readDataset(this.ledger.over(built.dataset), options);
    this.inputs = inputs;
    this.readingIssues = readingIssues;
    this.dataset = built.dataset;
    this.issues = built.issues;
    this.rejected = built.rejected;
    this.context = context;
    this.reading = reading;
    this.index = new LandIndex(built.dataset);
  }

  private answer(
    filter: Filter,
    version = this.versions.keep({ inputs: this.inputs, readingIssues: this.readingIssues }),
  ): NonNullable<LoadOutcome['loaded']> {
    const snapshot = snapshotOf(this.loaded(), this.issues);
    return { snapshot, version, reading: copyOfReading(this.reading!), match: this.filter(filter) };
  }
}
