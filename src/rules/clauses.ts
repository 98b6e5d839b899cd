/**
 * How sure the wording is: `source` was read in a public copy, `memory` was not and must be checked
 * against the official text, `seed` stands in one of the five source documents of the project.
 * All are shown with 以正式文件为准. The text of a clause is `clause.<id>` in i18n.
 */
export type ClauseMark = 'source' | 'memory' | 'seed';

export interface Clause {
  id: string;
  mark: ClauseMark;
}

/** The clauses that classes and conditions cite (domain §2.1–2.5). */
export const clauses = [
  /** 国土资源部令第53号 第二条第一款 */
  { id: 'decree53-2-1', mark: 'source' },
  /** 国土资源部令第53号 第二条第二款 */
  { id: 'decree53-2-2', mark: 'source' },
  /** 国土资源部令第53号 第九条 (认定书) */
  { id: 'decree53-9', mark: 'memory' },
  /** 国土资源部令第53号 第十二条 */
  { id: 'decree53-12', mark: 'memory' },
  /** 国土资源部令第53号 第十四条第(一)项 */
  { id: 'decree53-14-1', mark: 'source' },
  /** 国土资源部令第53号 第十四条第(二)项 */
  { id: 'decree53-14-2', mark: 'source' },
  /** 国土资源部令第53号 第二十二条 */
  { id: 'decree53-22', mark: 'memory' },
  /** 国土资源部令第53号 第三十条 */
  { id: 'decree53-30', mark: 'memory' },
  /** 民法典 第二百零一条至第二百零三条 */
  { id: 'civil-code-201', mark: 'memory' },
  /** 批而未供, the working definition */
  { id: 'approved-unsupplied', mark: 'source' },
  /** 国发〔2008〕3号, 自然资规〔2018〕1号 */
  { id: 'approval-lapse', mark: 'memory' },
  /** 渝府发〔2021〕29号 四(三) */
  { id: 'reserve-002-4-3', mark: 'seed' },
  /** 渝府发〔2021〕29号 四(三): 地价下限 */
  { id: 'floor-price-002-4-3', mark: 'seed' },
  /** 渝府办发〔2023〕72号 */
  { id: 'standard-plot-2023-72', mark: 'source' },
  /** 渝规资〔2021〕710号 */
  { id: 'm0-2021-710', mark: 'source' },
] as const satisfies readonly Clause[];

export type ClauseId = (typeof clauses)[number]['id'];

const markById = new Map<string, ClauseMark>(clauses.map(({ id, mark }) => [id, mark]));

/** How sure the wording of a clause is. */
export function markOfClause(id: ClauseId): ClauseMark {
  return markById.get(id)!;
}
