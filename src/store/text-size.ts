import { keep, recall } from './browser-memory';

/** Sizes of the interface's text. */
export const textSizes = ['standard', 'large', 'extra'] as const;
export type TextSize = (typeof textSizes)[number];

/** How much larger than usual each is; `ui/theme.css` says the same. */
export const textScales: Record<TextSize, number> = { standard: 1, large: 1.15, extra: 1.3 };

const name = 'text-size';

export function recallTextSize(): TextSize {
  const kept = recall(name);
  return textSizes.find((size) => size === kept) ?? 'standard';
}

export function keepTextSize(size: TextSize): void {
  keep(name, size);
}
