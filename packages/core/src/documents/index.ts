/** Entry `@chamado/core/documents`: Brazilian documents and telephone numbers, read, checked, explained and formatted. */
export { formatCep, readCep } from './cep.rules.ts';
export { formatCnpj, readCnpj } from './cnpj.rules.ts';
export { formatCompanyDocument, readCompanyDocument } from './company-document.rules.ts';
export { formatCpf, readCpf } from './cpf.rules.ts';
export type { DocumentFault, DocumentKind, DocumentReading, FaultCode, ReadOptions } from './document.fault.ts';
export { explainFault } from './explain-fault.ts';
export { formatPhone, readPhone } from './phone.rules.ts';
