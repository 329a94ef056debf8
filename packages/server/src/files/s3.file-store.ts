/** Files on a server that speaks S3: sent whole or in parts, and read from there only as they are asked for. */
import { DeskError } from '@chamado/core';
import { S3mini, S3ServiceError } from 's3mini';
import type { FileStore } from '../pg/file-store.ts';
import { KeptFile } from '../pg/kept-file.ts';
import { fileKey } from './file-key.ts';

/** Where, and by whose key. */
export type S3Options = {
  /** Such as `https://s3.sa-east-1.amazonaws.com`; the bucket is named in the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

/** Of an upload four parts are in memory at most; S3 takes none that are smaller. */
const PART_BYTES = 5 * 1024 * 1024;

/** Keeps files in a bucket. Rejects where there is no such bucket, or the key does not open it. */
export async function createS3FileStore(options: S3Options): Promise<FileStore> {
  const { endpoint, bucket, ...keys } = options;
  const place = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  const s3 = new S3mini({ ...keys, endpoint: place, minPartSize: PART_BYTES });
  await s3.bucketExists().then(
    (found) => (found ? undefined : Promise.reject(closed(place))),
    (error: unknown) => Promise.reject(closed(place, error)),
  );

  const read = (key: string, start: number, end: number): ReadableStream<Uint8Array<ArrayBuffer>> => {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    const send = async (): Promise<void> => {
      const { body } = await s3.getObjectRaw(key, false, start, end);
      await (body ?? new Blob().stream()).pipeTo(writable);
    };
    send().catch((error: unknown) => writable.abort(failureOf(error)).catch(() => undefined));
    return readable;
  };

  return {
    async put(tenant, id, data) {
      await s3.putAnyObject(fileKey(tenant, id), data).catch(fail);
    },

    async get(tenant, id) {
      const key = fileKey(tenant, id);
      const size = await s3.getContentLength(key).catch((error: unknown) => (isAbsent(error) ? null : fail(error)));
      if (size === null) return undefined;
      const stream = (start: number, end: number) => (end > start ? read(key, start, end) : new Blob().stream());
      return new KeptFile({ size, stream });
    },

    async remove(tenant, id) {
      await s3.deleteObject(fileKey(tenant, id)).catch(fail);
    },
  };
}

const closed = (place: string, cause?: unknown): Error =>
  new Error(`There is no bucket at ${place}, or the key does not open it`, { cause });

/** The answer of the server, however deep the driver wrapped it. */
function answerOf(thrown: unknown): S3ServiceError | null {
  if (thrown instanceof S3ServiceError) return thrown;
  return thrown instanceof Error && thrown.cause !== undefined ? answerOf(thrown.cause) : null;
}

const isAbsent = (thrown: unknown): boolean => answerOf(thrown)?.status === 404;

function failureOf(thrown: unknown): DeskError {
  const answer = answerOf(thrown);
  const isFull = answer?.status === 507 || /Quota|StorageFull/.test(answer?.serviceCode ?? '');
  return isFull
    ? new DeskError('full', 'The storage of files has no room left', { cause: thrown })
    : new DeskError('unavailable', 'The storage of files did not answer; right would be to retry', { cause: thrown });
}

function fail(thrown: unknown): never {
  throw failureOf(thrown);
}
