/** Where a server keeps files: on an S3 server where one is set, else in its folder. */
import { join } from 'node:path';
import type { FileStore } from '../pg/file-store.ts';
import { createDiskFileStore } from './disk.file-store.ts';

/** What is set of it. */
type FileSettings = {
  readonly folder: string;
  readonly s3Endpoint?: string | undefined;
  readonly s3Region: string;
  readonly s3Bucket: string;
  readonly s3AccessKeyId: string;
  readonly s3SecretAccessKey: string;
};

/** Opens it. Rejects where the S3 server does not know the bucket or the key. */
export async function openFiles(settings: FileSettings): Promise<FileStore> {
  const { folder, s3Endpoint: endpoint, s3Region: region, s3Bucket: bucket } = settings;
  if (endpoint === undefined) return createDiskFileStore(join(folder, 'files'));
  // A server without S3 does without its driver.
  const { createS3FileStore } = await import('./s3.file-store.ts');
  const { s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey } = settings;
  return createS3FileStore({ endpoint, region, bucket, accessKeyId, secretAccessKey });
}
