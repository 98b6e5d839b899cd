import type { Point } from './local-frame';

/** One fictional park: where it lies, how it is laid out, how it does. */
export interface ParkSite {
  id: string;
  name: string;
  kind: string;
  level: string;
  /** A real county, only so that the counts per county group can be shown. */
  county: string;
  adcode: string;
  industries: string[];
  approved: string;
  origin: Point;
  squareMeters: number;
  /** Width to height of the outline, and the turn of its street grid in degrees. */
  aspect: number;
  turn: number;
  /** Direction (degrees, counter-clockwise from the grid's u axis) towards the bank, `null`: none. */
  bank: number | null;
  /** Direction in which the park grows: the newest land lies there. */
  growth: number;
  parts: 1 | 2;
  hole: Point | null;
  /** A through road that crosses the grid aslant, in shares of the half width and half height. */
  through: Point[] | null;
  /** Median plot size, m². */
  plotSquareMeters: number;
  /** Output of built industrial land, yuan/m² (100 yuan/m² = 1 亿元/km²), and yearly growth. */
  outputYuanPerSquareMeter: number;
  growthRate: number;
  /** Shares of the plots, the rest is built. */
  shares: { planned: number; approved: number; supplied: number; idle: number; building: number };
  /** Reported total over the sum of the plots, 2025. */
  reportedOverPlots: number;
}

export const parkSites: readonly ParkSite[] = [
  {
    id: 'QY',
    name: '青岩示例园',
    kind: '高新技术产业开发区',
    level: '市级',
    county: '渝北区',
    adcode: '500112',
    industries: ['汽摩零部件', '装备制造', '智能网联'],
    approved: '2003-04-18',
    origin: [106.6925, 29.6065],
    squareMeters: 4.23e6,
    aspect: 1.55,
    turn: 17,
    bank: 262,
    growth: 20,
    parts: 1,
    hole: null,
    through: null,
    plotSquareMeters: 28000,
    outputYuanPerSquareMeter: 11200,
    growthRate: 0.066,
    shares: { planned: 0.05, approved: 0.08, supplied: 0.06, idle: 0.08, building: 0.1 },
    reportedOverPlots: 1.012,
  },
  {
    id: 'JW',
    name: '江湾示例园',
    kind: '经济技术开发区',
    level: '国家级',
    county: '江津区',
    adcode: '500116',
    industries: ['新材料', '食品加工', '装备制造'],
    approved: '2002-12-06',
    origin: [106.2125, 29.2815],
    squareMeters: 6.4e6,
    aspect: 0.8,
    turn: -12,
    bank: 0,
    growth: 200,
    parts: 1,
    hole: [-0.42, 0.3],
    through: [
      [-1.3, -0.35],
      [-0.3, -0.12],
      [0.35, 0.3],
      [0.6, 1.3],
    ],
    plotSquareMeters: 27000,
    outputYuanPerSquareMeter: 9600,
    growthRate: 0.058,
    shares: { planned: 0.07, approved: 0.08, supplied: 0.07, idle: 0.055, building: 0.09 },
    reportedOverPlots: 0.985,
  },
  {
    id: 'YQ',
    name: '云桥示例园',
    kind: '高新技术产业开发区',
    level: '国家级',
    county: '大渡口区',
    adcode: '500104',
    industries: ['电子信息', '生物医药', '智能装备'],
    approved: '2001-08-20',
    origin: [106.4985, 29.4215],
    squareMeters: 7.5e6,
    aspect: 1.45,
    turn: 8,
    bank: null,
    growth: 180,
    parts: 1,
    hole: null,
    through: [
      [-1.3, 0.42],
      [-0.2, 0.2],
      [0.5, -0.25],
      [1.3, -0.4],
    ],
    plotSquareMeters: 26500,
    outputYuanPerSquareMeter: 13100,
    growthRate: 0.081,
    shares: { planned: 0.05, approved: 0.06, supplied: 0.06, idle: 0.05, building: 0.1 },
    reportedOverPlots: 1.021,
  },
  {
    id: 'SX',
    name: '三溪示例园',
    kind: '工业园区',
    level: '市级',
    county: '合川区',
    adcode: '500117',
    industries: ['医药健康', '装备制造', '建材'],
    approved: '2006-03-10',
    origin: [106.2445, 29.9985],
    squareMeters: 4.9e6,
    aspect: 1.9,
    turn: 28,
    bank: null,
    growth: 30,
    parts: 2,
    hole: null,
    through: null,
    plotSquareMeters: 26500,
    outputYuanPerSquareMeter: 6100,
    growthRate: 0.041,
    shares: { planned: 0.09, approved: 0.12, supplied: 0.08, idle: 0.1, building: 0.09 },
    reportedOverPlots: 1.186,
  },
  {
    id: 'ST',
    name: '石滩示例园',
    kind: '经济技术开发区',
    level: '国家级',
    county: '长寿区',
    adcode: '500115',
    industries: ['精细化工', '钢铁冶金', '新材料'],
    approved: '2001-12-28',
    origin: [107.1215, 29.8155],
    squareMeters: 6.8e6,
    aspect: 1.25,
    turn: -21,
    bank: 195,
    growth: 70,
    parts: 1,
    hole: null,
    through: null,
    plotSquareMeters: 28000,
    outputYuanPerSquareMeter: 8900,
    growthRate: 0.052,
    shares: { planned: 0.06, approved: 0.09, supplied: 0.07, idle: 0.07, building: 0.09 },
    reportedOverPlots: 0.978,
  },
  {
    id: 'XD',
    name: '峡东示例园',
    kind: '特色工业园区',
    level: '市级',
    county: '巫山县',
    adcode: '500237',
    industries: ['食品加工', '清洁能源装备'],
    approved: '2010-11-02',
    origin: [109.6525, 31.0045],
    squareMeters: 2.0e6,
    aspect: 0.62,
    turn: 24,
    bank: 178,
    growth: 100,
    parts: 1,
    hole: null,
    through: null,
    plotSquareMeters: 22500,
    outputYuanPerSquareMeter: 3600,
    growthRate: 0.035,
    shares: { planned: 0.12, approved: 0.15, supplied: 0.1, idle: 0.12, building: 0.1 },
    reportedOverPlots: 1.008,
  },
  {
    id: 'ZP',
    name: '竹坪示例园',
    kind: '特色工业园区',
    level: '市级',
    county: '武隆区',
    adcode: '500156',
    industries: ['清洁能源', '农副产品加工', '轻纺'],
    approved: '2008-07-15',
    origin: [107.7555, 29.3365],
    squareMeters: 2.7e6,
    aspect: 1.7,
    turn: -9,
    bank: 272,
    growth: 0,
    parts: 1,
    hole: null,
    through: [
      [-0.55, 1.3],
      [-0.38, 0.2],
      [-0.1, -0.4],
      [0.05, -1.4],
    ],
    plotSquareMeters: 24000,
    outputYuanPerSquareMeter: 4800,
    growthRate: 0.047,
    shares: { planned: 0.1, approved: 0.13, supplied: 0.08, idle: 0.09, building: 0.1 },
    reportedOverPlots: 0.991,
  },
];

/** The park inside 石滩示例园 (园中园); its ground is cut out of the parent's street grid, not of its outline. */
export const nestedSite: ParkSite = {
  ...parkSites[4]!,
  id: 'ZG',
  name: '智谷示例园',
  kind: '特色产业园（园中园）',
  level: '区县级',
  industries: ['集成电路', '软件信息', '研发设计'],
  approved: '2016-05-30',
  squareMeters: 1.5e6,
  outputYuanPerSquareMeter: 14600,
  growthRate: 0.112,
  shares: { planned: 0.04, approved: 0.05, supplied: 0.08, idle: 0.04, building: 0.14 },
  reportedOverPlots: 1.016,
};
