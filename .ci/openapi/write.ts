/** Writes the OpenAPI document to the file that is named. */
import { writeFileSync } from 'node:fs';
import { openApiDocument } from '@chamado/server/openapi';

const [, , file = ''] = process.argv;
writeFileSync(file, JSON.stringify(openApiDocument('0.0.0'), null, 2));
