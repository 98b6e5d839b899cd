import reference from '../../data/reference/park-catalogue.json' with { type: 'json' };

const tierOf = new Map(reference.parks.map(({ name, tier }) => [name, tier]));

/**
 * The tier (2+6+6+36, 000 一) of the park of this name in the catalogue; `null` when no park there is
 * named just so: names are never met by likeness.
 */
export function parkTierOf(name: string | null): string | null {
  return name === null ? null : (tierOf.get(name.trim()) ?? null);
}
