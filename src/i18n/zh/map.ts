/** Words on and about the map. */
export const zhMap = {
  'map.name': '地图：园区与图斑',
  'map.badge.days': '{days} 天',
  'map.scale': '1 : {scale}',
  'map.scale.unit.m': 'm',
  'map.scale.unit.km': 'km',
  'map.grid': '{step} 网格',
  'map.zoomIn': '放大',
  'map.zoomOut': '缩小',
  'map.resetNorth': '正北向上',
  'map.attribution.rivers': '河流：© OpenStreetMap 贡献者，ODbL 1.0',
  'map.attribution.none': '未接入在线底图。接入公开底图时，此处显示审图号。',
  'map.error.no-webgl2': '浏览器没有 WebGL2，地图无法显示。表格、指标和导出不受影响。',
  'map.error.context-lost': '显卡中断了地图绘制，正在恢复。数据不受影响。',
  'map.error.worker': '地图的后台线程没有启动，底图和注记可能缺失。请刷新页面。',
  'map.error.rivers': '河流底图没有读到。图斑、面积不受影响。',
  'map.error.other': '地图有一处没有画出来。数据不受影响。',
} as const;
