import { type AccountField, accountFieldNames, accountNumbers } from '../../domain/land-account';

/** The names of the table's columns, as fields and as what is missing. */
const columns = Object.fromEntries(
  accountNumbers.flatMap((field) => [
    [`field.${field}`, accountFieldNames[field].zh],
    [`missing.${field}`, accountFieldNames[field].zh],
    [`input.${field}`, accountFieldNames[field].zh],
  ]),
) as Record<`${'field' | 'missing' | 'input'}.${AccountField}`, string>;

/** 面积表: the areas A–H of parks. */
export const zhLandAccount = {
  ...columns,
  'missing.landAccount': 'A–H 面积表',
} as const;
