import { type AccountField, accountFieldNames, accountNumbers } from '../../domain/land-account';
import type { zhLandAccount } from '../zh/land-account';

/** The names of the table's columns, as fields and as what is missing. */
const columns = Object.fromEntries(
  accountNumbers.flatMap((field) => [
    [`field.${field}`, accountFieldNames[field].en],
    [`missing.${field}`, accountFieldNames[field].en],
    [`input.${field}`, accountFieldNames[field].en],
  ]),
) as Record<`${'field' | 'missing' | 'input'}.${AccountField}`, string>;

/** The land account: the areas A–H of parks. */
export const enLandAccount: Record<keyof typeof zhLandAccount, string> = {
  ...columns,
  'missing.landAccount': 'table of areas A–H',
};
