import { type LandCode, landCodeNames, landCodes } from '../../domain/land-account';
import type { zhLandAccount } from '../zh/land-account';

const codes = Object.fromEntries(
  landCodes.flatMap((code) => {
    const text = `${code} ${landCodeNames[code].en}`;
    return [
      [`field.area${code}`, text],
      [`missing.area${code}`, text],
    ];
  }),
) as Record<`${'field' | 'missing'}.area${LandCode}`, string>;

/** The land account: areas A–H of parks. */
export const enLandAccount: Record<keyof typeof zhLandAccount, string> = {
  ...codes,
  'field.totalArea': 'Area of the park',
  'field.approvedUnsupplied': 'Approved but unsupplied',
  'field.builtFloorArea': 'Floor area (A)',
  'field.builtFootprint': 'Building footprint (A)',
  'field.industrialFloorArea': 'Floor area on industrial land',
  'field.industrialCovered': 'Buildings, structures and open yards on industrial land',
  'field.expiredArea': 'Land of expired projects',
  'field.expiredDisposed': 'Of it disposed of',
  'field.yearlySupply': 'Mean yearly supply',
  'field.industrialInvestment': 'Fixed investment of industrial and logistics firms',
  'field.industrialRevenue': 'Revenue of industrial and logistics firms',
  'field.industrialTax': 'Tax of industrial and logistics firms',
  'field.parkTax': 'Tax of secondary and tertiary industry',
  'field.population': 'Resident population',
  'missing.totalArea': 'area of the park',
  'missing.approvedUnsupplied': 'approved but unsupplied land',
  'missing.builtFloorArea': 'floor area',
  'missing.builtFootprint': 'building footprint',
  'missing.industrialFloorArea': 'floor area on industrial land',
  'missing.industrialCovered': 'buildings, structures and open yards on industrial land',
  'missing.expiredArea': 'land of expired projects',
  'missing.expiredDisposed': 'expired land disposed of',
  'missing.yearlySupply': 'mean yearly supply',
  'missing.industrialInvestment': 'fixed investment of industrial and logistics firms',
  'missing.industrialRevenue': 'revenue of industrial and logistics firms',
  'missing.industrialTax': 'tax of industrial and logistics firms',
  'missing.parkTax': 'tax of secondary and tertiary industry',
  'missing.population': 'resident population',
  'missing.landAccount': 'table of areas A–H',
};
