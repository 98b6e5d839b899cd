import { intensity } from './intensity';

/** 固定资产投入强度: cumulative fixed-asset investment (a stock, not the year's) over land, yuan/m². */
export const investmentIntensity = intensity('investmentIntensity', 'investedYuan', 'investment');
