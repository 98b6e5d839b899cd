import reference from '../../data/reference/counties.json' with { type: 'json' };

interface County {
  adcode: string;
  zh: string;
  group: string;
  cluster: string;
}

const counties: readonly County[] = reference.counties;
const byCode = new Map(counties.map((county) => [county.adcode, county]));
const byName = new Map(counties.map((county) => [county.zh, county]));

/**
 * The county's name from what a row says: its name, as it stands; where that is a code or empty, the
 * reference's name of the code (the first six digits), or `null`.
 */
export function countyNameOf(name: string | null, adcode: string | null = null): string | null {
  const text = name?.trim() ?? '';
  if (text !== '' && !/^\d+$/.test(text)) return text;
  const code = text === '' ? (adcode?.trim() ?? '') : text;
  return byCode.get(code.slice(0, 6))?.zh ?? null;
}

/** The group of a county of Chongqing (中心城区, 主城新区, 渝东北, 渝东南), or `null` when it is none. */
export function countyGroupOf(county: string): string | null {
  return byName.get(countyNameOf(county) ?? '')?.group ?? null;
}

/** The cluster of a county of Chongqing (主城都市区, 渝东北三峡库区城镇群, 渝东南武陵山区城镇群), or `null` when it is none. */
export function countyClusterOf(county: string): string | null {
  return byName.get(countyNameOf(county) ?? '')?.cluster ?? null;
}

/** Whether a county belongs to a group or cluster of the reference (中心城区, 主城都市区 …). */
export function isInCountyGroup(county: string, group: string): boolean {
  const found = byName.get(county);
  return found !== undefined && (found.group === group || found.cluster === group);
}
