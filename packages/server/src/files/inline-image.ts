/** An image that may be shown in place: drawn anew from its pixels, so that nothing else of the upload is left. */
import sharp from 'sharp';

/** The images that are drawn anew; any other file is only downloaded. */
export const isDrawable = (type: string): boolean =>
  ['image/png', 'image/jpeg', 'image/webp', 'image/gif'].includes(type);

/** As WebP, at most `maxSide` pixels wide and high, upright, without what a camera wrote into it; null where it is no image. */
export async function redraw(data: Blob, maxSide = 1600): Promise<Blob | null> {
  const input = Buffer.from(await data.arrayBuffer());
  try {
    const image = sharp(input, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 });
    const { format } = await image.metadata();
    if (!isDrawable(`image/${format}`)) return null;
    const drawn = await image
      .rotate()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .webp()
      .toBuffer();
    return new Blob([new Uint8Array(drawn)], { type: 'image/webp' });
  } catch {
    return null;
  }
}

// A small file can promise an enormous picture.
const MAX_PIXELS = 50_000_000;
