/** What a file is declared as is believed only where its bytes agree. */
import { toXlsx, XLSX_TYPE } from '@chamado/core/xlsx';
import { expect } from 'chai';
import sharp from 'sharp';
import { isDrawable, redraw } from './inline-image.ts';
import { bytesRefusal } from './true-type.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Blob =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));
const refused = async (type: string, data: Blob): Promise<boolean> => (await bytesRefusal('tela', type, data)) !== null;

const create = { width: 40, height: 30, channels: 3, background: '#a33' } as const;
const picture = async (format: 'png' | 'jpeg' | 'webp' | 'gif'): Promise<Blob> =>
  new Blob([new Uint8Array(await sharp({ create }).toFormat(format).toBuffer())]);

describe('the bytes of a file', () => {
  it('agree with what it is declared as', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) {
      expect(await refused(`image/${format}`, await picture(format)), format).to.equal(false);
    }
    expect(await refused('application/pdf', bytes('%PDF-1.7\n%äöü\n'))).to.equal(false);
    const workbook = new Blob([new Uint8Array(toXlsx([], [], { timeZone: 'UTC' }))]);
    expect(await refused(XLSX_TYPE, workbook)).to.equal(false);
    expect(await refused('image/png', workbook)).to.equal(true);
    expect(await refused('text/plain', bytes('Não imprime\n'))).to.equal(false);
    expect(await refused('text/plain', bytes([0xff, 0xfe, 0x4e, 0, 0xe3, 0, 0x6f, 0]))).to.equal(false);
    expect(await refused('text/csv', bytes(''))).to.equal(false);
  });

  it('forbid another kind than was declared', async () => {
    expect(await refused('image/png', await picture('jpeg'))).to.equal(true);
    expect(await refused('application/pdf', await picture('png'))).to.equal(true);
    expect(await refused('image/png', bytes('<script>alert(1)</script>'))).to.equal(true);
    expect(await refused('image/png', bytes(''))).to.equal(true);
  });

  it('forbid a program under any other name', async () => {
    const programs = [bytes('MZ', [0x90, 0, 3, 0, 0, 0]), bytes([0x7f], 'ELF', [2, 1, 1, 0], '\0'.repeat(60))];
    for (const program of programs) {
      for (const type of ['image/png', 'text/plain', 'application/pdf', 'application/vnd.ms-excel', 'video/mp4']) {
        expect(await refused(type, program), type).to.equal(true);
      }
    }
  });

  it('forbid a text that is none', async () => {
    expect(await refused('text/plain', bytes('abc', [0, 1, 2]))).to.equal(true);
  });
});

describe('an image shown in place', () => {
  it('is drawn anew, small enough, without what stood in it', async () => {
    const large = sharp({ create: { ...create, width: 3000, height: 20 } }).withExif({ IFD0: { Artist: 'Carla' } });
    const input = new Blob([new Uint8Array(await large.jpeg().toBuffer()), '<script>alert(1)</script>']);
    const drawn = await redraw(input);
    expect(drawn?.type).to.equal('image/webp');
    const written = Buffer.from((await drawn?.arrayBuffer()) ?? new ArrayBuffer());
    const { width, exif } = await sharp(written).metadata();
    expect([width, exif]).to.deep.equal([1600, undefined]);
    expect(written.includes('script')).to.equal(false);
  });

  it('is none where its bytes are no picture, are cut off, or are a drawing that may hold a script', async () => {
    const png = await picture('png');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    for (const none of [bytes('texto'), bytes(svg), png.slice(0, png.size - 30)]) {
      expect(await redraw(none)).to.equal(null);
    }
    expect(isDrawable('image/svg+xml')).to.equal(false);
  });

  it('is none where a few bytes promise an enormous picture', async () => {
    const huge = sharp({ create: { ...create, width: 8_000, height: 8_000 } }).png({ compressionLevel: 9 });
    expect(await redraw(new Blob([new Uint8Array(await huge.toBuffer())]))).to.equal(null);
  });
});
