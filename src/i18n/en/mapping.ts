import type { zhMapping } from '../zh/mapping';

/** Of how columns are taken for fields, and of the templates that keep it. */
export const enMapping: Record<keyof typeof zhMapping, string> = {
  'notice.template-used':
    'The columns of “{file}” were taken by the template “{template}”; change this under Data and issues, or go back to what is recognised.',
  'mapping.sure.certain': 'Chosen',
  'mapping.sure.high': 'Automatic',
  'mapping.sure.medium': 'Automatic · fairly sure',
  'mapping.sure.low': 'Please check',
  'mapping.by.exact': 'Same name',
  'mapping.by.normalised': 'Same name but for case, width or spaces',
  'mapping.by.chosen': 'Chosen by you',
  'mapping.by.template': 'From the template',
  'mapping.fits': '{percent}% of the values fit',
  'mapping.unit-assumed': 'unit by convention',
  'mapping.unit-asked': 'Unit missing',
  'mapping.unit-choose': 'Choose a unit',
  'mapping.unit-why': 'No unit in the heading: not used before one is chosen',
  'mapping.unit-once.area': '“{file}” has columns of areas without a unit ({count}):',
  'mapping.unit-once.money': '“{file}” has columns of money without a unit ({count}):',
  'mapping.unit-once.label.area': 'Unit of the areas',
  'mapping.unit-once.label.money': 'Unit of the money',
  'mapping.unit-once.apply': 'Apply to all',
  'mapping.suggested': 'Looks like “{field}”',
  'mapping.suggested.by.content': 'By content: {percent}% of the values fit',
  'mapping.suggested.by.heading-part':
    'The heading contains the name; {percent}% of the values can be read',
  'mapping.suggested.take': 'Use it',
  'mapping.suggested.take-of': 'Take “{heading}” for “{field}”',
  'mapping.template.used': 'Taken by the template “{name}”.',
  'mapping.template.drop': 'Back to what is recognised',
  'mapping.template.kept':
    'Kept as the template “{name}” for the next file with the same headings.',
  'mapping.template.hint':
    'A correction is kept as a template for the next file with the same headings.',
  'mapping.templates': 'Column templates',
  'mapping.templates.count': 'Column templates ({count})',
  'mapping.templates.intro':
    'Each correction of columns is kept as a template and used, and told, for the next file with exactly the same headings. They stay in this browser; export them for others.',
  'mapping.templates.none': 'No template yet. Correct a column, and there is one.',
  'mapping.templates.list': 'Templates',
  'mapping.templates.about': '{count} {count|heading|headings}, {chosen} chosen: {fields}',
  'mapping.templates.rename': 'Rename',
  'mapping.templates.rename-of': 'Rename the template “{name}”',
  'mapping.templates.name': 'Name of the template',
  'mapping.templates.save': 'Save',
  'mapping.templates.delete': 'Delete',
  'mapping.templates.delete-of': 'Delete the template “{name}”',
  'mapping.templates.deleted': 'The template “{name}” was deleted.',
  'mapping.templates.undo': 'Undo',
  'mapping.templates.export': 'Export JSON',
  'mapping.templates.import': 'Import',
  'mapping.templates.imported':
    'Templates imported: {count}. Those with the same headings were replaced.',
  'mapping.templates.not-imported':
    'The file holds no column templates, or comes from a later version; nothing was imported.',
  'mapping.templates.not-kept':
    'This browser does not keep the column templates: they last until the page is closed. Export them to keep them.',
  'mapping.templates.file': 'column-templates.json',
  'mapping.none-chosen': 'not used',
  'undo.what.mappingTemplates': 'column templates',
  'undo.what.data.match': 'accepted matches',
};
