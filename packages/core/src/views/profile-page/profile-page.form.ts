/**
 * What a person's page asks, in its order (TOTALL 7): name and e-mail are the person's own, all else his details. The
 * password and the photograph of that page are not here: who signs in, and how, is the backend's to know.
 */
import type { Field, FieldKind, FormDefinition } from '../../form/form.schema.ts';
import type { Label } from '../../shared/text.ts';

/** What a browser may fill in by itself, as HTML's `autocomplete` names it. */
export type ProfileFill =
  | 'name'
  | 'email'
  | 'organization-title'
  | 'tel'
  | 'tel-extension'
  | 'postal-code'
  | 'street-address'
  | 'address-level1'
  | 'address-level2'
  | 'address-level3'
  | 'off';

export type ProfileFormField = Field & { readonly fill: ProfileFill };
export type ProfileFormGroup = {
  readonly id: string;
  readonly label: Label;
  readonly fields: readonly ProfileFormField[];
};

const label = (pt: string, en: string, es: string): Label => ({ 'pt-BR': pt, en, es });

const field = (
  name: string,
  said: Label,
  { kind = 'text', fill = 'off', ...more }: Partial<Omit<ProfileFormField, 'name' | 'label'>> = {},
): ProfileFormField => ({ name, label: said, kind: kind satisfies FieldKind, fill, required: false, ...more });

export const profileGroups: readonly ProfileFormGroup[] = [
  {
    id: 'identity',
    label: label('Você', 'You', 'Usted'),
    fields: [
      field('name', label('Nome', 'Name', 'Nombre'), {
        ...{ required: true, maxLength: 120, fill: 'name' },
        missing: label(
          'Escreva o seu nome: é como a equipe chama você',
          'Write your name: it is what the team calls you',
          'Escriba su nombre: así le llama el equipo',
        ),
      }),
      field('email', label('E-mail', 'E-mail', 'Correo electrónico'), {
        ...{ kind: 'email', required: true, maxLength: 254, fill: 'email' },
        hint: label(
          'É para ele que vão as respostas',
          'This is where the answers go',
          'A esta dirección van las respuestas',
        ),
        missing: label(
          'Escreva o seu e-mail: sem ele, as respostas não chegam',
          'Write your e-mail: without it no answer reaches you',
          'Escriba su correo: sin él no le llegan las respuestas',
        ),
      }),
    ],
  },
  {
    id: 'work',
    label: label('Na empresa', 'At the company', 'En la empresa'),
    fields: [
      field('department', label('Departamento', 'Department', 'Departamento'), {
        required: true,
        missing: label(
          'Escreva o departamento: por ele a equipe sabe o que você usa do sistema',
          'Write the department: it tells the team what you use of the system',
          'Escriba el departamento: por él el equipo sabe qué usa usted del sistema',
        ),
      }),
      field('jobTitle', label('Função', 'Position', 'Cargo'), { fill: 'organization-title' }),
      field('costCenter', label('Centro de custo', 'Cost centre', 'Centro de costo')),
      field('location', label('Localização', 'Location', 'Ubicación')),
    ],
  },
  {
    id: 'contact',
    label: label('Contato', 'Contact', 'Contacto'),
    fields: [
      field('phone', label('Telefone', 'Telephone', 'Teléfono'), { kind: 'phone', fill: 'tel' }),
      field('extension', label('Ramal', 'Extension', 'Interno'), { maxLength: 12, fill: 'tel-extension' }),
      field('mobile', label('Celular', 'Mobile', 'Celular'), { kind: 'phone', fill: 'tel' }),
      // Marked as required on the manual's page; the service itself has closed since.
      field('skype', label('Skype', 'Skype', 'Skype')),
    ],
  },
  {
    id: 'address',
    label: label('Endereço', 'Address', 'Dirección'),
    fields: [
      field('postalCode', label('CEP', 'Postal code', 'Código postal'), { maxLength: 12, fill: 'postal-code' }),
      field('street', label('Endereço', 'Street and number', 'Calle y número'), { fill: 'street-address' }),
      field('district', label('Bairro', 'District', 'Barrio'), { fill: 'address-level3' }),
      field('complement', label('Complemento', 'Further details', 'Complemento')),
      field('city', label('Cidade', 'City', 'Ciudad'), { fill: 'address-level2' }),
      field('state', label('Estado', 'State', 'Estado'), { maxLength: 60, fill: 'address-level1' }),
    ],
  },
  {
    id: 'more',
    label: label('Mais', 'More', 'Más'),
    fields: [field('notes', label('Observações', 'Notes', 'Observaciones'), { kind: 'longText', maxLength: 2000 })],
  },
];

/** The same as one form, for the rules of answers. */
export const profileForm: FormDefinition = {
  id: 'profile',
  label: label('Perfil', 'Profile', 'Perfil'),
  fields: profileGroups.flatMap(({ fields }) => fields),
  coach: [],
  guidance: [],
};

/** What the desk keeps about a person, and he only reads; those that are no part of `Person` stand in its details. */
export const profileFacts: readonly { readonly name: string; readonly label: Label }[] = [
  { name: 'companyName', label: label('Empresa', 'Company', 'Empresa') },
  { name: 'role', label: label('Nível de acesso', 'Access level', 'Nivel de acceso') },
  { name: 'login', label: label('Login', 'Login', 'Usuario') },
  { name: 'loginMode', label: label('Modo de login', 'Way of signing in', 'Modo de acceso') },
  { name: 'category', label: label('Categoria', 'Category', 'Categoría') },
  { name: 'permissionGroup', label: label('Grupo de permissão', 'Permission group', 'Grupo de permisos') },
  { name: 'reportPermission', label: label('Permissão de relatórios', 'Report permission', 'Permiso de informes') },
  { name: 'registeredAt', label: label('Data de cadastro', 'Registered on', 'Fecha de registro') },
];
