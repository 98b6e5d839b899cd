import { intensity } from './intensity';

/** 产出强度: annual output over land, yuan/m²; the numerator is 产值, not 营业收入 (domain §1.0 C1). */
export const outputIntensity = intensity('outputIntensity', 'outputYuan', 'output');
