/** What a stored file is called: nothing that anybody wrote. */
import { createHash } from 'node:crypto';

/** Hashed, so that no name of a tenant or a file can lead anywhere else. */
export const fileKey = (tenant: string, id: string): string =>
  createHash('sha256')
    .update(JSON.stringify([tenant, id]))
    .digest('hex');
