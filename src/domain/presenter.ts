import * as v from 'valibot';

/** What the presenter can do from the second window; `hello`: it asks what is shown. */
export const presenterCommands = ['hello', 'previous', 'next', 'hold', 'resume', 'black'] as const;
export type PresenterCommand = (typeof presenterCommands)[number];

const stepSchema = v.object({
  /** From 1. */
  number: v.number(),
  /** What land it shows. */
  place: v.string(),
  caption: v.string(),
  notes: v.string(),
});
const number = v.pipe(v.number(), v.finite());
const pictureSchema = v.object({
  /** West, south, east, north; lon/lat degrees. */
  bounds: v.tuple([number, number, number, number]),
  shapes: v.array(
    v.object({
      /** Lon/lat degrees. */
      multiPolygon: v.array(v.array(v.array(v.array(number)))),
      /** Its place in the list of categories; `null`: the step shows something else by colours. */
      category: v.nullable(number),
      /** Whether the step is about it. */
      isChosen: v.boolean(),
    }),
  ),
});
const viewSchema = v.object({
  kind: v.literal('view'),
  language: v.picklist(['zh', 'en']),
  heading: v.string(),
  count: v.number(),
  step: v.nullable(stepSchema),
  /** The same step where there is only one. */
  next: v.nullable(stepSchema),
  /** When the presentation began, and since when the step is shown: ms of the clock of this machine. */
  startedAt: v.number(),
  since: v.number(),
  /** How long the step had been shown when it was halted, ms; `null`: it plays. */
  heldAfter: v.nullable(v.number()),
  /** How long the step is shown in all, ms. */
  dwell: v.number(),
  isBlack: v.boolean(),
  isSample: v.boolean(),
});
const messageSchema = v.variant('kind', [
  viewSchema,
  v.object({ kind: v.literal('command'), command: v.picklist(presenterCommands) }),
  v.object({ kind: v.literal('picture'), number: v.number(), picture: v.nullable(pictureSchema) }),
  v.object({ kind: v.literal('end') }),
]);

/** A step as the presenter reads of it. */
export type PresenterStep = v.InferOutput<typeof stepSchema>;
/** The land of a step, as a sketch. */
export type StepPicture = v.InferOutput<typeof pictureSchema>;
/** What the second window tells of the presentation. */
export type PresenterView = v.InferOutput<typeof viewSchema>;
/** What the two windows say to one another: the view, the picture of the step of a number, a command, or that the presentation is over. */
export type PresenterMessage = v.InferOutput<typeof messageSchema>;

/** The message that another window of this page sent; `null`: it is none, such as one of another version. */
export function readPresenterMessage(data: unknown): PresenterMessage | null {
  const read = v.safeParse(messageSchema, data);
  return read.success ? read.output : null;
}

/** The channel between a presentation and its second window. */
export function presenterChannel(id: string): string {
  return `tuban-presenter-${id}`;
}

/** What is left of the step at hand at a time, ms; 0 and more. */
export function leftOfStep(
  { since, heldAfter, dwell }: Pick<PresenterView, 'since' | 'heldAfter' | 'dwell'>,
  now: number,
): number {
  return Math.min(dwell, Math.max(0, dwell - (heldAfter ?? now - since)));
}
