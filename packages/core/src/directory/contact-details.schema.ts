/** The rest of a person's page, field by field (TOTALL 7, T10; TOTVS 2, V1). No password is ever among it. */
import * as z from 'zod/mini';

const text = (longest: number) => z.optional(z.string().check(z.maxLength(longest)));

/** What the desk says of a person: he reads it and cannot change it, nor can his portal admin. */
export const DeskFacts = z.object({
  /** "Data de cadastro", a day such as `2026-03-09`: the desk writes it at registration. */
  registeredAt: text(40),
  /** "Categoria". */
  category: text(120),
  /** "Grupo permissão". */
  permissionGroup: text(120),
  /** "Permissão de relatórios". */
  reportPermission: text(120),
  login: text(254),
  /** "Modo login". */
  loginMode: text(60),
});

/** What a person, or whoever manages contacts, writes himself. Blank is the same as absent. */
export const OwnDetails = z.object({
  /** "Departamento". */
  department: text(120),
  /** "Função". */
  jobTitle: text(120),
  /** "Centro de custo". */
  costCenter: text(120),
  /** "Localização". */
  location: text(200),
  /** "Telefone". */
  phone: text(40),
  /** "Ramal". */
  extension: text(12),
  /** "Celular". */
  mobile: text(40),
  skype: text(120),
  /** "CEP". */
  postalCode: text(12),
  /** "Endereço". */
  street: text(200),
  /** "Complemento". */
  complement: text(120),
  /** "Bairro". */
  district: text(120),
  /** "Cidade". */
  city: text(120),
  /** "Estado". */
  state: text(60),
  /** Two letters such as `BR`, which is also what its absence means: what a CEP or a telephone is depends on it (TOTVS 4). */
  country: text(60),
  /** "Foto": the address of a stored file. */
  photo: text(64),
  /** "Observações". */
  notes: text(2000),
});

/** All of TOTALL 7 beside name, e-mail, company and role, which are the person's own; a reseller may add fields of his. */
export const ContactDetails = z.catchall(
  z.object({ ...DeskFacts.shape, ...OwnDetails.shape }),
  z.string().check(z.maxLength(2000)),
);
export type ContactDetails = z.infer<typeof ContactDetails>;
