/** The EPSG list by code; declared here so that the type checker does not read 8 MB of JSON. */
declare module 'epsg-index/all.json' {
  interface EpsgEntry {
    code: string;
    kind: string;
    name: string;
    proj4: string | null;
  }
  const index: Record<string, EpsgEntry>;
  export default index;
}
