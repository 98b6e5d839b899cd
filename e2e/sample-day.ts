/** The day on which the sample's edge cases lie on their thresholds; the page takes it for today. */
export const sampleDay = '2026-11-22';
