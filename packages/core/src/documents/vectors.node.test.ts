/** The published vectors of two libraries, strict and lenient, alphanumeric CNPJs among them; run where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { readCep, readCnpj, readCpf, type DocumentReading } from './index.ts';

const path = fileURLToPath(new URL('../../../../../shared/data/br-documents/vectors.json', import.meta.url));
const Vector = z.object({
  kind: z.enum(['cpf', 'cnpj', 'cep', 'email']),
  value: z.string(),
  strict: z.optional(z.nullable(z.boolean())),
  valid: z.boolean(),
});

const isSound = ({ kind, value, strict }: z.infer<typeof Vector>): boolean => {
  if (kind === 'email') return z.email().safeParse(value).success;
  const read: (text: string, options: { strict: boolean }) => DocumentReading = {
    cpf: readCpf,
    cnpj: readCnpj,
    cep: readCep,
  }[kind];
  return read(value, { strict: strict === true }).fault === null;
};

describe('the published vectors of Brazilian documents', () => {
  it('are all told right', function () {
    if (!existsSync(path)) {
      console.log('    skipped: ../shared/data/br-documents is not beside this checkout');
      this.skip();
    }
    const vectors = parse(z.array(Vector), JSON.parse(readFileSync(path, 'utf8')));
    expect(vectors.filter((vector) => isSound(vector) !== vector.valid)).to.deep.equal([]);
    expect(vectors).to.have.length(84);
  });
});
