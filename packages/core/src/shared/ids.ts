/** Addresses of things: opaque, made by whoever creates the thing, never shown to people. */
import * as z from 'zod/mini';

const id = <Name extends string>(_name: Name) => z.string().check(z.minLength(1), z.maxLength(64)).brand<Name>();

/** Address of a ticket. People read `Ticket.number` instead. */
export const TicketId = id('TicketId');
export type TicketId = z.infer<typeof TicketId>;

/** Address of a person, of any role. */
export const PersonId = id('PersonId');
export type PersonId = z.infer<typeof PersonId>;

/** Address of a customer company. */
export const CompanyId = id('CompanyId');
export type CompanyId = z.infer<typeof CompanyId>;

/** Address of a machine at a customer's. */
export const AssetId = id('AssetId');
export type AssetId = z.infer<typeof AssetId>;

/** Address of a contract. */
export const ContractId = id('ContractId');
export type ContractId = z.infer<typeof ContractId>;

/** Address of a stored file. */
export const FileId = id('FileId');
export type FileId = z.infer<typeof FileId>;

/** Names one write for ever (UUIDv7, made by the client): a repeated write answers with the first result. */
export const OperationId = id('OperationId');
export type OperationId = z.infer<typeof OperationId>;
