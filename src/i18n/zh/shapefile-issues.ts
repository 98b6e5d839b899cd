/** What is wrong with shapefiles, dBASE tables, .prj files and archives, and what to do. */
export const zhShapefileIssues = {
  'issue.shp-header-broken': '这不是 Shapefile，或文件头已损坏。请重新导出或重新下载 .shp。',
  'issue.shp-damaged':
    '.shp 有损坏或不完整；读出了 {rows} 个图形，请与原数据核对，必要时重新导出。',
  'issue.shp-record-cut': '图形的数据不完整（点数与长度不符），无法还原；属性已保留。',
  'issue.shp-parts-broken': '图形各部分的起点次序有误，无法还原；属性已保留。',
  'issue.shp-type-unknown':
    '图形类型 {found} 不能读取（可读点、线、面及其 Z、M 形式）；属性已保留。',
  'issue.shp-ring-direction': '环的方向不能区分外环与内环，已按包含关系判断。请核对有空洞的地块。',
  'issue.shp-rings-too-many': '环太多，未能逐一比较；内环归入它前面的外环。请核对有空洞的地块。',
  'issue.shp-dbf-count':
    '.shp 有 {shapes} 个图形，.dbf 有 {rows} 行，数目不符；按次序对应，多出的都已保留。请核对属性与图形是否错位。',
  'issue.dbf-missing': '没有找到同名的 .dbf，只有图形、没有属性。请把 .dbf 一起打开。',
  'issue.dbf-unreadable': '.dbf 已损坏或不是 dBASE 表，属性未能读取。请重新导出。',
  'issue.dbf-header-repaired': '.dbf 的文件头与内容不符，已按内容读取。请核对属性。',
  'issue.dbf-truncated':
    '.dbf 应有 {expected} 行，实有 {found} 行，其余缺失。请重新导出或重新下载。',
  'issue.dbf-rows-deleted':
    '{count} 行在表中已标记为删除，未读取。如需保留，请在原软件中恢复后再导出。',
  'issue.dbf-type-not-read': '字段“{heading}”的类型（{type}，备注或二进制）不能读取，已略过。',
  'issue.dbf-heading-cut': '字段名超过 10 字节，已被截断：{headings}。请核对字段对应。',
  'issue.dbf-heading-repeated': '字段名重复，已编号区分：{headings}。请核对字段对应。',
  'issue.dbf-encoding-guessed':
    '文件没有说明文字编码，按内容判断为 {encoding}。请核对名称是否正确。',
  'issue.cpg-unknown':
    '.cpg 所写的编码“{found}”无法识别，改按 {encoding} 读取。请核对名称是否正确。',
  'issue.cpg-contradicted':
    '.cpg 写的是 {found}，但文字并非这种编码，改按 {encoding} 读取。请核对名称是否正确。',
  'issue.prj-missing': '没有 .prj，文件未说明坐标系；将按坐标数值判断。',
  'issue.prj-unreadable': '.prj 无法识别（开头为“{found}”），坐标系按坐标数值判断。',
  'issue.prj-local':
    '.prj 写的是地方独立坐标系“{name}”，没有公开的转换参数。请先转换为 CGCS2000 再打开。',
  'issue.prj-projection-unknown':
    '.prj 中的坐标系“{name}”（投影 {projection}）无法换算，坐标系按坐标数值判断。请转换为 CGCS2000 后重新导出。',
  'issue.zip-too-many-files':
    '压缩包里的文件超过 {limit} 个，为安全起见未打开。请先自行解压，只选需要的文件。',
  'issue.zip-directory-damaged': '压缩包的目录已损坏，只取出了能找到的文件。请重新下载或重新压缩。',
  'issue.zip-encrypted': '压缩包中有 {count} 个文件设了密码，无法读取：{files}。请解压后打开。',
  'issue.zip-method-unknown':
    '压缩包中有 {count} 个文件的压缩方式无法读取：{files}。请用普通 ZIP（Deflate）重新压缩。',
  'issue.zip-entry-damaged':
    '压缩包中有 {count} 个文件已损坏或不完整：{files}。请重新下载或重新压缩。',
  'issue.zip-nested-too-deep': '压缩包套了两层以上，未打开：{files}。请先解压里层的压缩包。',
  'issue.zip-empty': '压缩包是空的。',
};
