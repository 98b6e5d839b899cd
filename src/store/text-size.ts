import { keep, recall } from './browser-memory';

/** Sizes of the interface's text; the scale of each is set in `ui/theme.css`. */
export const textSizes = ['standard', 'large', 'extra'] as const;
export type TextSize = (typeof textSizes)[number];

const name = 'text-size';

export function recallTextSize(): TextSize {
  const kept = recall(name);
  return textSizes.find((size) => size === kept) ?? 'standard';
}

export function keepTextSize(size: TextSize): void {
  keep(name, size);
}
