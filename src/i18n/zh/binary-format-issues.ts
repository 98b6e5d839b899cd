/** What is wrong with a GeoPackage, FlatGeobuf or GeoParquet file, and what to do. */
export const zhBinaryFormatIssues = {
  'issue.wkb-too-short':
    '图形的二进制数据不完整：还应有 {expected} 字节，实有 {found} 字节。属性已保留；请重新导出。',
  'issue.wkb-damaged':
    '图形的二进制数据有误（第 {at} 字节）：应为 {expected}，实为“{found}”。属性已保留；请重新导出。',
  'issue.geometry-type-not-read':
    '图形类型“{found}”无法读取（如带圆弧的曲线面）。属性已保留；请在 GIS 软件中把曲线转为折线（“线性化”）后重新导出。',
  'issue.blob-left-out': '“{field}”中是图片或其他二进制数据，不是文字或数，未读取。',
  'issue.shapes-left-out':
    '“{field}”是另一列图形；每个图层只读主图形列。如需这一列，请单独导出为一个图层。',

  'issue.sqlite-damaged':
    '数据库文件已损坏，无法读取（{reason}）。请在 QGIS 中打开原文件并重新导出，或重新下载。',
  'issue.sqlite-not-geopackage':
    '这是 SQLite 数据库，但不是 GeoPackage，没有登记空间图层。请在 QGIS 中导出为 GeoPackage 或 GeoJSON。',
  'issue.sqlite-spatialite':
    '这是 SpatiaLite 数据库，图形的存法与 GeoPackage 不同。请在 QGIS 中另存为 GeoPackage。',
  'issue.sqlite-holds-tiles': '文件里只有地图切片（图片），没有可量算的图形。请索取矢量数据。',
  'issue.gpkg-table-missing': '目录中登记了表“{table}”，文件里却没有；其余的表已读取。',
  'issue.gpkg-view-refused':
    '“{table}”是递归视图，可能永远算不完，未读取。请在 QGIS 中把它另存为普通图层。',
  'issue.gpkg-too-many-tables': '图层超过 {limit} 个，其余未读取。请拆分文件。',
  'issue.gpkg-table-damaged': '表“{table}”已损坏（{reason}），只读出前 {readRows} 行。请重新导出。',
  'issue.gpkg-shape-damaged':
    '图形不是 GeoPackage 的格式（开头为“{found}”）。属性已保留；请重新导出。',

  'issue.fgb-version':
    'FlatGeobuf 的版本为 {found}，只能读版本 {expected}。请用较新的 GDAL 或 QGIS 重新导出。',
  'issue.fgb-header-damaged':
    'FlatGeobuf 文件头已损坏（{reason}），无法读取。请重新导出或重新下载。',
  'issue.fgb-feature-damaged':
    '要素的数据已损坏（第 {at} 字节起，{reason}），图形未采用，属性可能不全。请重新导出。',
  'issue.fgb-truncated':
    '文件不完整：应有 {expected} 个要素，只读出 {readRows} 个。请重新导出或重新下载。',

  'issue.parquet-damaged': 'Parquet 文件已损坏，无法读取（{reason}）。请重新导出或重新下载。',
  'issue.parquet-too-large':
    'Parquet 文件有 {rows} 行，在浏览器中放不下（上限为 {limit} 行）。请分区域导出。',
  'issue.parquet-column-damaged':
    '第 {firstRow} 至 {lastRow} 行的“{field}”无法读取（{reason}），按未知处理；其余各列不受影响。请重新导出。',
  'issue.parquet-shapes-damaged': '这一行的图形（“{field}”）无法读取；属性已保留。请重新导出。',
  'issue.parquet-group-damaged':
    '有一组数据（{rows} 行）整组无法读取，未采用。请重新导出或重新下载。',
  'issue.parquet-geo-broken':
    '文件中的 geo 说明有误，图形列由列名和内容判定，坐标系按未注明处理。请核对。',
  'issue.parquet-encoding-unknown':
    '图形列“{field}”的编码为“{found}”，无法读取。请导出为 WKB 编码的 GeoParquet 或 GeoPackage。',
} as const;
