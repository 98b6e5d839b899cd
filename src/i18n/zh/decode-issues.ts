/** What is wrong with a file or its coordinates, and what to do. */
export const zhDecodeIssues = {
  'issue.json-syntax':
    '第 {line} 行第 {column} 列 JSON 语法有误：应为 {expected}，实为“{found}”（…{excerpt}…）。此前已读出 {readRows} 行。请改正后重新打开。',
  'issue.json-truncated':
    '文件不完整，在第 {line} 行中断；已读出其前的 {readRows} 行，其余缺失。请重新导出或重新下载。',
  'issue.json-too-deep':
    '第 {line} 行第 {column} 列嵌套超过 {expected} 层，不再往下读。此前已读出 {readRows} 行。',
  'issue.json-trailing': '数据结束后，第 {line} 行第 {column} 列还有多余内容“{found}”，已忽略。',
  'issue.json-scalar': '文件里只有一个值，没有地块数据。请从 GIS 软件导出 GeoJSON。',
  'issue.json-array':
    '这是 JSON 数组（像是属性表），没有图形。请在 GIS 软件中关联图形后导出 GeoJSON。',
  'issue.json-echarts':
    '这是 ECharts 压缩编码的地图，坐标已简化，不能用于量算。请使用原始数据导出 GeoJSON。',
  'issue.json-esri':
    '这是 Esri JSON（ArcGIS 要素集），不是 GeoJSON。请在 ArcGIS 中用“要素转 JSON”并勾选 GeoJSON，或在请求服务时用 f=geojson。',
  'issue.json-map-style': '这是地图样式文件，只有画法，没有数据。',
  'issue.not-geojson': '这是 JSON，但不是 GeoJSON（含有 {keys}）。请从 GIS 软件导出 GeoJSON。',
  'issue.line-invalid':
    '有些行不是完整的 JSON，已列出、未采用。首处在第 {line} 行第 {column} 列：应为 {expected}，实为“{found}”。',
  'issue.encoding-not-utf8': '第 {line} 行第 {column} 列不是 UTF-8 编码。',
  'issue.encoding-converted': '文件编码为 {encoding}，已转换为 UTF-8。请核对名称是否正确。',
  'issue.encoding-damaged': '有些文字的编码已损坏，显示为“�”；其余正常。',
  'issue.file-empty': '文件是空的。',
  'issue.file-too-large': '文件超过 4 GB，无法打开。请分区县或分园区导出。',
  'issue.file-is-web-page':
    '这是网页（{format}），不是数据；下载地址可能要求登录或已失效。请重新下载数据文件。',
  'issue.format-unknown':
    '无法识别文件格式（开头为“{found}”）。可打开 GeoJSON、Shapefile、KML/KMZ、GeoPackage、FlatGeobuf、GeoParquet、DXF、坐标 TXT、Excel 和 CSV，请导出为其中一种。',
  'issue.format-not-supported-gis':
    '这是 {format}，不能直接打开。请在 QGIS、ArcGIS 等软件中另存为 Shapefile（打成 zip）、GeoPackage 或 GeoJSON，再拖进来。',
  'issue.format-not-supported-table':
    '这是文字文档（{format}），不能直接打开。请把其中的表格另存为 Excel（.xlsx）或 CSV，再拖进来。',
  'issue.format-not-supported-spreadsheet':
    '这是 {format} 格式的表格，不能直接打开。请用 Excel 或 WPS 打开后另存为 .xlsx，再拖进来。',
  'issue.format-not-supported-drawing':
    '这是 CAD 图（{format}），不能直接打开。请在 CAD 中另存为 DXF（地块为闭合多段线），或在 GIS 软件中转为面图层后导出 Shapefile 或 GeoJSON，再拖进来。',
  'issue.format-not-supported-picture':
    '这是图片或版式文件（{format}），没有可量算的图形。请索取矢量数据（如 Shapefile、GeoJSON、DXF）。',
  'issue.format-not-supported-archive':
    '这是压缩包（{format}），只能打开 .zip 和 .gz。请解压后把里面的文件一起拖进来，或重新压成 .zip。',
  'issue.format-not-supported-part':
    '这只是 Shapefile 的附属文件（{format}），没有图形。请把同名的 .shp、.dbf、.shx、.prj 一起拖进来，或打成一个 .zip。',
  'issue.format-not-supported-database':
    '这是 {format}，不能直接打开。请在 ArcGIS 或 QGIS 中把图层导出为 Shapefile（打成 zip）、GeoPackage 或 GeoJSON，表格导出为 Excel，再拖进来。',
  'issue.gzip-damaged': '压缩文件已损坏，只解出前 {bytes} 字节。请重新下载。',
  'issue.archive-too-large':
    '解压后超过 {megabytes} MB 或压缩比超过 {ratio}∶1，为安全起见已停止。请先自行解压，或分区域导出。',
  'issue.topojson-invalid': 'TopoJSON 缺少 arcs 或 objects，无法还原图形。请重新导出。',
  'issue.topojson-arc-missing': '引用的弧段缺失或有误，图形无法还原；属性已保留。',
  'issue.topojson-too-large':
    'TopoJSON 太大，无法在浏览器中还原（上限为 {megabytes} MB 或 {points} 个点）。请改用 GeoJSON。',

  'issue.type-missing': '缺少 type。',
  'issue.type-not-text': 'type 应为文字。',
  'issue.type-case': 'type 写作“{found}”，应为“{expected}”（区分大小写）；已按后者读取。',
  'issue.collection-type-wrong': 'type 为“{found}”，按 {expected} 读取。',
  'issue.features-missing': '缺少 features，没有要素。',
  'issue.features-not-array': 'features 应为数组，实为“{found}”。',
  'issue.no-features': '文件中没有任何要素。',
  'issue.root-array': '要素外面没有 FeatureCollection，已按要素集读取。',
  'issue.duplicate-key': '“{field}”重复出现，以最后一个为准。',
  'issue.member-misplaced': '“{field}”不应出现在这里（RFC 7946 §7.1），已忽略。',
  'issue.bbox-not-array': 'bbox 应为数组；不影响读取。',
  'issue.bbox-not-numbers': 'bbox 中有的不是数；不影响读取。',
  'issue.bbox-length': 'bbox 有 {count} 个数，应为 4 个或 6 个；不影响读取。',
  'issue.feature-not-object': '要素应为对象，实为“{found}”。',
  'issue.feature-type-missing': '要素缺少 "type": "Feature"，已按要素读取。',
  'issue.feature-type-wrong': '要素的 type 为“{found}”，应为 Feature；已按要素读取。',
  'issue.feature-id-not-scalar': '要素的 id 应为文字或数，实为“{found}”；未用作编号。',
  'issue.geometry-in-place-of-feature': '此处只有图形、没有属性；已作为无属性的要素读取。',
  'issue.geometry-missing': '要素缺少 geometry，按无图形处理。',
  'issue.properties-missing': '要素缺少 properties，按无属性处理。',
  'issue.properties-not-object': 'properties 应为对象，实为“{found}”；按无属性处理。',
  'issue.number-not-finite':
    '“{field}”中有 NaN、Infinity 或超出范围的数（不是合法的 JSON），按未知处理。',
  'issue.too-many-columns': '字段超过 {limit} 个，其余字段未读取。',

  'issue.geometry-not-object': 'geometry 应为对象，实为“{found}”。',
  'issue.unknown-geometry-type':
    '没有“{found}”这种类型。可用 Polygon、MultiPolygon 等 GeoJSON 类型。',
  'issue.geometry-empty': '坐标为空，按无图形处理。',
  'issue.geometries-missing': 'GeometryCollection 缺少 geometries。',
  'issue.geometries-not-array': 'GeometryCollection 的 geometries 应为数组。',
  'issue.geometry-collection-nested': 'GeometryCollection 互相嵌套，已合并读取。',
  'issue.geometry-collection-single': 'GeometryCollection 中只有一个图形，已直接读取。',
  'issue.geometry-collection-too-deep': 'GeometryCollection 嵌套过深。',
  'issue.coordinates-missing': '{type} 缺少 coordinates。',
  'issue.coordinates-not-array': '{type} 的 coordinates 应为数组，实为“{found}”。',
  'issue.coordinates-not-numbers': '{type} 的坐标中有的不是数（{found}）。',
  'issue.coordinates-nesting': '{type} 的坐标括号层数不对（{found}）。',
  'issue.coordinates-not-finite': '{type} 的坐标中有 NaN、Infinity 或超出范围的数。',
  'issue.position-too-short': '{type} 的坐标点不足两个数（{found}）。',
  'issue.line-too-short': '{type} 的线不足两个点。',
  'issue.ring-too-short': '{type} 的环不足三个不同的点，围不成面。',
  'issue.ring-not-closed': '有 {count} 个环首尾不相接，已闭合。',
  'issue.hole-too-short': '有 {count} 个孔不足三个不同的点、没有面积，已去掉。',
  'issue.winding-order': '环的方向与 RFC 7946 相反（外环应为逆时针）；不影响面积，已采用。',
  'issue.precision-excessive': '坐标多达 {decimals} 位小数，细于 0.1 毫米；原样采用。',
  'issue.height-dropped': '坐标带高程，面积按平面图形计算，未用高程。',
  'issue.ordinates-dropped': '坐标点有 {count} 个数，只用前两个。',

  'issue.crs-member-malformed': 'crs 写法有误（{found}），按未注明坐标系处理。',
  'issue.crs-unknown':
    '不认识坐标系“{crs}”，图形未采用。请在 GIS 软件中转换为 CGCS2000（EPSG:4490）后重新导出。',
  'issue.crs-from-zone-prefix':
    '由横坐标的带号 {zone} 判定为 CGCS2000 高斯-克吕格 {width} 度带，中央子午线 {meridian}°（{crs}），已转换。请核对。',
  'issue.crs-prefix-missing': '注明的 {crs} 横坐标应带带号，实际没有；已按 {used} 转换。请核对。',
  'issue.crs-contradicts-degrees':
    '注明的 {crs} 是投影坐标系，坐标却是经纬度；已按经纬度采用。请核对。',
  'issue.datum-not-cgcs2000':
    '坐标系 {crs}（{datum}）不是 CGCS2000。没有公开的转换参数，已按其自身椭球换算，位置可能偏差数十米至百余米。请转换为 CGCS2000 后再用于量算。',
  'issue.coordinates-not-degrees':
    '坐标不是经纬度，也没有带号：横向 {xMin} 至 {xMax}，纵向 {yMin} 至 {yMax}。图形未采用。请注明坐标系，或转换为 CGCS2000 经纬度（EPSG:4490）后重新导出。',
  'issue.axis-swapped': '坐标按“纬度、经度”（或“北、东”）排列，已对调。请核对。',
  'issue.coordinates-out-of-range': '坐标不在地球上（{x}，{y}），图形未采用。',
} as const;
