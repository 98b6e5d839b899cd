import type { FieldPhoto, North } from '../../domain/field-check';

/** Longest side of a kept picture, px, and how well it is kept (of 1). */
const longestSide = 1600;
const quality = 0.85;

/** A picture made small enough to be kept, and what its file says of time, bearing and place. */
export type PreparedPhoto = Omit<FieldPhoto, 'hash'> & { blob: Blob };

/**
 * A JPEG of at most 1600 px of what the camera gave, upright. Scaling drops what the file says besides, so that is read
 * first. Rejects when the browser cannot show the file as a picture.
 */
export async function preparePhoto(file: File): Promise<PreparedPhoto> {
  const said = await readSaid(file);
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('expected a canvas to draw on, found none');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, 'image/jpeg', quality),
    );
    if (!blob) throw new Error('expected a JPEG of the canvas, found none');
    return { ...said, blob, width: canvas.width, height: canvas.height, bytes: blob.size };
  } finally {
    picture.close();
  }
}

type Said = Pick<FieldPhoto, 'takenAt' | 'bearing' | 'position'>;

const wanted = [
  'DateTimeOriginal',
  'GPSImgDirection',
  'GPSImgDirectionRef',
  'GPSLatitude',
  'GPSLatitudeRef',
  'GPSLongitude',
  'GPSLongitudeRef',
  'GPSHPositioningError',
];

/** What the EXIF part of a picture says; a picture without one says nothing, and its time is that of its file. */
async function readSaid(file: File): Promise<Said> {
  const { default: exifr } = await import('exifr');
  const tags: Record<string, unknown> | undefined = await exifr
    .parse(file, { pick: wanted })
    .catch(() => undefined);
  const fileTime = file.lastModified > 0 ? new Date(file.lastModified) : null;
  const time = tags?.DateTimeOriginal instanceof Date ? tags.DateTimeOriginal : fileTime;
  const takenAt = time && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
  return { takenAt, bearing: bearingOf(tags), position: positionOf(tags) };
}

function bearingOf(tags: Record<string, unknown> | undefined): FieldPhoto['bearing'] {
  const degrees = tags?.GPSImgDirection;
  if (typeof degrees !== 'number' || !(degrees >= 0 && degrees <= 360)) return null;
  const norths: Record<string, North> = { T: 'true', M: 'magnetic' };
  return { degrees: degrees % 360, north: norths[String(tags?.GPSImgDirectionRef)] ?? null };
}

function positionOf(tags: Record<string, unknown> | undefined): FieldPhoto['position'] {
  const [lon, lat, accuracy] = [tags?.longitude, tags?.latitude, tags?.GPSHPositioningError];
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return null;
  const isRadius = typeof accuracy === 'number' && accuracy >= 0 && accuracy <= 1e7;
  return { lon, lat, accuracyMetres: isRadius ? accuracy : null };
}
