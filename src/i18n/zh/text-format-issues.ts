/** What is wrong with tables of text, coordinate TXT, KML, DXF and maps of ECharts, and what to do. */
export const zhTextFormatIssues = {
  'issue.text-too-large': '文件超过 {megabytes} MB，浏览器无法一次读入。请分区县或分园区导出。',

  'issue.csv-no-rows': '表格里没有数据行。请检查导出的内容。',
  'issue.csv-no-heading':
    '没有找到表头（前 10 行都以数字为主），各列以“列 1”“列 2”……命名。请在导入面板中指定各列含义。',
  'issue.csv-headings-made': '有 {count} 个列名为空或重复，已另行命名（如“列 3”“名称 (2)”）。',
  'issue.csv-title-rows': '表头上方有 {count} 行标题或说明，已跳过。',
  'issue.csv-blank-rows': '有 {count} 个空行，已跳过。',
  'issue.csv-row-ragged':
    '有些行的列数与表头不一致（表头 {expected} 列，第一处为 {found} 列），可能是单元格内含分隔符。缺的按空值处理，多的放在“列 …”中，请核对。',
  'issue.csv-quotes':
    '有 {count} 处引号没有配对，其后的内容可能并入了同一单元格。请核对，必要时重新导出。',
  'issue.csv-north-first': 'X 坐标是北坐标、Y 坐标是东坐标（测量习惯），已按此读取。请核对位置。',
  'issue.csv-coordinate-unreadable':
    '坐标读不出来（“{found}”），这些行不带图形，其余内容已保留。请改正坐标。',
  'issue.wkt-broken': 'WKT 图形在第 {position} 个字符处有误（“{found}”），图形未采用，原文已保留。',
  'issue.wkt-srid-mixed':
    '同一列图形写有不同的坐标系（{crs}），全部按第一个读取。请统一后重新导出。',

  'issue.txt-no-parcels': '文件里没有地块，也没有界址点。请检查是不是坐标交换文件。',
  'issue.txt-line-unreadable':
    '有 {count} 行既不是表头、地块行，也不是界址点，未采用；第一处在第 {line} 行：“{found}”。',
  'issue.txt-parcel-line-missing': '界址点前没有以 @ 结尾的地块行，地块没有编号和名称。',
  'issue.txt-parcel-without-points': '地块没有界址点，因此没有图形；属性已保留。',
  'issue.txt-point-count':
    '地块行写 {expected} 个界址点，实有 {found} 个；以实有的为准。请核对是否缺行。',
  'issue.txt-axes-swapped':
    'X、Y 两列写反了（X 应为北坐标、7 位，Y 应为东坐标、8 位含带号），已对调。请核对位置。',
  'issue.txt-ring-too-short': '有 {count} 个圈不足 3 个不同的点，围不成面，未采用。请补全界址点。',
  'issue.txt-rings-too-many':
    '一个地块的圈太多，未能判断哪些是内环；各圈都按单独的面处理，请核对面积。',
  'issue.txt-system-missing': '表头没有写坐标系，按 2000 国家大地坐标系读取。请核对。',
  'issue.txt-system-unknown':
    '表头的坐标系“{system}”无法识别（地方独立坐标系的参数不公开）。请转换为 2000 国家大地坐标系，或指定坐标系。',
  'issue.txt-zone-contradicts':
    '表头的分带（{toldWidth} 度带、带号 {told}）与 Y 坐标的带号 {prefix} 不一致，以坐标为准：{width} 度带，中央子午线 {meridian}°。请核对。',
  'issue.txt-zone-missing': 'Y 坐标没有带号，表头也没有写带号。请指定中央子午线。',
  'issue.txt-zone-unknown': '表头的带号 {told}（{toldWidth} 度带）不存在。请指定中央子午线。',
  'issue.txt-shift-ignored': '表头写有转换参数（{found}），没有套用；坐标按原样读取。',
  'issue.txt-length-unit': '计量单位写作“{unit}”，坐标仍按米读取。请核对。',
  'issue.txt-areas-in-square-metres':
    '地块面积不是公顷：与图形面积比较，所有地块都以平方米为单位，已按此读取。请核对。',
  'issue.txt-areas-in-mu':
    '地块面积不是公顷：与图形面积比较，所有地块都以亩为单位，已按此读取。请核对。',
  'issue.txt-area-unit-doubtful':
    '地块面积“{found}”的单位与其他地块不同，无法确定，放在“单位存疑的面积”一列，未当作公顷。请改正。',
  'issue.txt-area-differs':
    '地块面积“{found}”与按界址点计算的平面面积相差 {percent}%（允许 0.2%）。请核对界址点和面积。',
  'issue.txt-area-unreadable': '地块面积“{found}”不是数。',

  'issue.kml-too-large': 'KML 超过 {megabytes} MB。请分区域导出，或改用 GeoPackage、Shapefile。',
  'issue.kml-no-placemarks': 'KML 里没有地标（Placemark），没有可读的图形。网络链接不会自动下载。',
  'issue.kml-placemark-broken': '地标的 XML 有误，读不出来；其余地标不受影响。请重新导出。',
  'issue.kml-cut':
    'KML 不完整，在结尾之前中断；已读出 {rows} 个地标，其余缺失。请重新导出或重新下载。',
  'issue.kml-entities': 'KML 自定义了实体（ENTITY）。为安全起见没有展开，文字按原样显示。',
  'issue.kml-not-read': '有些内容不是地块，没有读取：{found}（轨迹、模型、叠加图片、网络链接）。',

  'issue.dxf-binary': '这是二进制 DXF，无法读取。请在 CAD 软件中另存为 ASCII（文本）DXF。',
  'issue.dxf-no-shapes': '图中没有多段线、直线、点或填充。块需先炸开（EXPLODE）再导出。',
  'issue.dxf-not-read':
    '有些图元没有读取：{found}。块（INSERT）请先炸开，样条、圆弧请先转为多段线。',
  'issue.dxf-shape-broken': '多段线的点不全或坐标不是数，围不成图形。',
  'issue.dxf-texts-outside': '有 {count} 处文字不在任何闭合多段线内，未采用。',
  'issue.dxf-hatch-repeated': '有 {count} 个填充与多段线重合，未重复读取。',
  'issue.dxf-lines-odd': '有 {count} 行不合 DXF 格式，已跳过。请核对图形是否完整。',
  'issue.dxf-cut': 'DXF 不完整，没有结束标记；已读出 {count} 个图形，其余可能缺失。请重新导出。',

  'issue.echarts-simplified':
    '这是 ECharts 压缩编码的地图，已还原为经纬度。坐标经过简化、舍入，只能示意，不能用于量算。',
  'issue.echarts-shape-broken': '压缩的坐标无法还原，图形未采用；属性已保留。',
  'issue.echarts-invalid': 'ECharts 地图里没有要素，无法读取。请使用原始数据。',
} as const;
