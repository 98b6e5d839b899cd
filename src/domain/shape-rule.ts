/** When a plot counts as chosen by a shape: it shares land with it, or lies wholly inside. */
export const shapeRules = ['touching', 'inside'] as const;
export type ShapeRule = (typeof shapeRules)[number];
