import gcoord from 'gcoord';

/** The shifted systems of Chinese map services (domain §4.4): land data are never made in them, copies from web maps are. */
const systems = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;
export type EncryptedCrs = keyof typeof systems;

export function isEncryptedCrs(crs: string | null): crs is EncryptedCrs {
  return crs !== null && Object.hasOwn(systems, crs);
}

/** The place (CGCS2000, degrees) that a shifted system gives these coordinates; true to some millimetres. */
export function fromEncrypted(crs: EncryptedCrs, lon: number, lat: number): [number, number] {
  return gcoord.transform([lon, lat], systems[crs], gcoord.WGS84) as [number, number];
}

/** The coordinates that a shifted system gives a place (CGCS2000, degrees); outside China the same. */
export function toEncrypted(crs: EncryptedCrs, lon: number, lat: number): [number, number] {
  return gcoord.transform([lon, lat], gcoord.WGS84, systems[crs]) as [number, number];
}
