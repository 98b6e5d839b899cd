export function findBrowser(): string | null;
export function findOrGetBrowser(): string | null;
