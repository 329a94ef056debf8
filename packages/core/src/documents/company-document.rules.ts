/** What a company is registered by: its CNPJ, or the CPF of whoever trades in his own name. */
import { formatCnpj, readCnpj } from './cnpj.rules.ts';
import { formatCpf, readCpf } from './cpf.rules.ts';
import type { DocumentReading, ReadOptions } from './document.fault.ts';

/** Reads either: eleven digits and no letter are a CPF, all else is taken for a CNPJ. */
export const readCompanyDocument = (text: string, options?: ReadOptions): DocumentReading =>
  isCpfLike(text) ? readCpf(text, options) : readCnpj(text, options);

/** Either, with its points. */
export const formatCompanyDocument = (value: string): string => formatCnpj(formatCpf(value));

const isCpfLike = (text: string): boolean => !/[a-z]/i.test(text) && text.replace(/\D/g, '').length === 11;
