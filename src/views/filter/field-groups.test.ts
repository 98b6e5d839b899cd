import { expect, test } from 'vitest';
import { filterFields } from '../../domain/filter-fields';
import { fieldGroups } from './field-groups';

test('every field can be chosen, once', () => {
  const fields = fieldGroups.flatMap((group) => group.fields);
  expect([...fields].sort()).toEqual(Object.keys(filterFields).sort());
});
