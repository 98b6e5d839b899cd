import type { zhMapImage } from '../zh/map-image';

/** The map as a picture, and on paper at an exact scale. */
export const enMapImage: Record<keyof typeof zhMapImage, string> = {
  'map-image.title': 'Map image and sheet',
  'map-image.about': 'The present map as PNG (1–4×) or SVG, or on A4 or A3 at an exact scale.',
  'map-image.make': 'Make an image',
  'map-image.kind': 'What to make',
  'map-image.kind.picture': 'Image',
  'map-image.kind.paper': 'Map sheet',
  'map-image.heading': 'Title',
  'map-image.heading.all': 'Land use of industrial parks',
  'map-image.heading.park': 'Land use of {park}',
  'map-image.format': 'Format',
  'map-image.size': 'Size',
  'map-image.pixels': '{width} × {height} px',
  'map-image.pixels-fewer':
    'The graphics card draws {width} × {height} px at most; saved at that size.',
  'map-image.parts': 'On the image',
  'map-image.part.legend': 'Legend',
  'map-image.part.scale': 'Scale bar',
  'map-image.part.north': 'North',
  'map-image.save': 'Save image',
  'map-image.copy': 'Copy image',
  'map-image.copied': 'Image copied',
  'map-image.print': 'Print',
  'map-image.working': 'Drawing…',
  'map-image.failed': 'The image was not made. Close and try again.',
  'map-image.too-many':
    'More plots are in view ({count}) than a vector image takes ({most}). Zoom in, or save PNG.',
  'map-image.preview': 'Preview',
  'map-image.facts': 'As of {date} · Colour: {mode} · Made {today}',
  'map-image.files': 'Data: {files}',
  'map-image.files-more': '{files} and others ({count} in all)',
  'map-image.filtered': 'Filtered: plots that do not match are pale.',
  'map-image.suspected':
    'Suspected idle land is subject to investigation; official documents prevail.',
  'map-image.vector':
    'The vector image has no basemap and no rivers; boundaries and shapes are those of the files.',
  'map-image.from-above': 'The vector image is seen from straight above.',
  'map-image.scale-middle': 'in the middle of the image',
  'map-image.other-plots': 'Does not match the filter',
};
