/**
 * A person's page as the presets ask it, in TOTALL's order (TOTALL 7, T10). The password and the photograph of that page
 * are not here: who signs in, and how, is the backend's to know.
 */
import type { Field } from '../../form/form.schema.ts';
import type { Label } from '../../shared/text.ts';
import { label } from '../label.ts';
import type { ProfileFill, ProfilePage } from '../profile.parts.schema.ts';

type PageField = Field & { readonly fill: ProfileFill };

const field = (
  name: string,
  said: Label,
  { kind = 'text', fill = 'off', ...more }: Partial<Omit<PageField, 'name' | 'label'>> = {},
): PageField => ({ name, label: said, kind, fill, required: false, ...more });

const groups: ProfilePage['groups'] = [
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

/** What the desk keeps about a person, and he only reads; those that are no part of `Person` stand in its details. */
const facts: ProfilePage['facts'] = [
  { name: 'companyName', label: label('Empresa', 'Company', 'Empresa') },
  { name: 'role', label: label('Nível de acesso', 'Access level', 'Nivel de acceso') },
  { name: 'login', label: label('Login', 'Login', 'Usuario') },
  { name: 'loginMode', label: label('Modo de login', 'Way of signing in', 'Modo de acceso') },
  { name: 'category', label: label('Categoria', 'Category', 'Categoría') },
  { name: 'permissionGroup', label: label('Grupo de permissão', 'Permission group', 'Grupo de permisos') },
  { name: 'reportPermission', label: label('Permissão de relatórios', 'Report permission', 'Permiso de informes') },
  { name: 'registeredAt', label: label('Data de cadastro', 'Registered on', 'Fecha de registro') },
];

/** Every field of the manual's page. */
export const profilePage: ProfilePage = { groups, facts };
