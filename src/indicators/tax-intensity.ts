import { intensity } from './intensity';

/** 地均税收: annual tax over land, yuan/m². */
export const taxIntensity = intensity('taxIntensity', 'taxYuan', 'tax');
