import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { assessFiles } from '../../src/app/assess-files';
import type { Dataset } from '../../src/domain/dataset';
import type { ExportRequest } from '../../src/export/export-request';
import { exportLand } from '../../src/worker/land-export';
import type { DataFiles } from './data-files';

/** The plots of a file in the other formats, written once and kept beside it. */
export interface ImportFiles {
  shapefile: string;
  shapefileGbk: string;
  flatgeobuf: string;
}

export async function importFiles(data: DataFiles): Promise<ImportFiles> {
  const path = (end: string) => join(data.folder, `plots-${data.tag}${end}`);
  const files = {
    shapefile: path('.shp.zip'),
    shapefileGbk: path('-gbk.shp.zip'),
    flatgeobuf: path('.fgb'),
  };
  if (Object.values(files).every((file) => existsSync(file))) return files;
  const dataset = await datasetOf(data.plots);
  const request = { table: 'plots', plots: null, name: 'plots', day: 20_779 } as const;
  const put = async (file: string, how: Pick<ExportRequest, 'format' | 'encoding' | 'zone'>) => {
    const { file: blob } = await exportLand(dataset, { ...request, ...how }, async () => {});
    writeFileSync(file, Buffer.from(await blob.arrayBuffer()));
  };
  const utf8 = { encoding: 'utf-8', zone: null } as const;
  await put(files.shapefile, { format: 'shapefile', ...utf8 });
  await put(files.flatgeobuf, { format: 'flatgeobuf', ...utf8 });
  const zone = { width: 3, centralMeridian: 105 } as const;
  await put(files.shapefileGbk, { format: 'shapefile', encoding: 'gbk', zone });
  return files;
}

/** A ledger of ten columns about every plot of a file, as Excel writes it: shared texts, dates as serials. */
export function ledgerOf(data: DataFiles): string {
  const path = join(data.folder, `ledger-${data.tag}.xlsx`);
  if (existsSync(path)) return path;
  const { features } = JSON.parse(readFileSync(data.plots, 'utf8')) as {
    features: { properties: Record<string, string | number | null> }[];
  };
  const rows = features.map(({ properties }, k) => ({
    宗地编号: properties.id,
    使用权人: properties.enterprise,
    土地用途: properties.land_use,
    '合同面积（亩）': Math.round(Number(properties.declared_area_ha) * 1500) / 100,
    供地日期: new Date(String(properties.supply_date)),
    约定动工日期: new Date(Date.parse(String(properties.supply_date)) + 365 * 864e5),
    '成交价款（万元）': 300 + (k % 977),
    供地方式: ['招标拍卖挂牌', '协议出让', '划拨'][k % 3],
    电子监管号: `5001${String(20_000_000_000 + k)}`,
    备注: `第 ${k + 1} 宗`,
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet(rows, { cellDates: false }), '供地台账');
  writeFileSync(
    path,
    write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }),
  );
  return path;
}

async function datasetOf(path: string): Promise<Dataset> {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const { context } = await assessFiles([file], {
    asOf: 20_779,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  if (!context) throw new Error(`expected plots in ${path}`);
  return context.dataset;
}
