/** The menu at the left of TOTVS's portal: three channels, then their lines, each opens and looks up (TOTVS 4, V2, V10). */
import { label } from '../label.ts';
import type { Menu, MenuItem } from '../menu.schema.ts';
import { channels, lines } from './erp-vendor.catalogues.ts';

const ofLine = (channel: string, line: string): readonly MenuItem[] => [
  {
    id: `${line}-abrir`,
    label: label('Abrir chamado', 'Open a call', 'Abrir llamado'),
    opens: { view: 'open', form: 'chamado', values: { channel, line } },
  },
  {
    id: `${line}-consultar`,
    label: label('Consultar chamados', 'Look up calls', 'Consultar llamados'),
    opens: { view: 'tickets', scope: 'all', values: { channel, line } },
  },
];

const channelItems: readonly MenuItem[] = channels.map((channel) => ({
  id: channel.id,
  label: channel.label,
  explanation: channel.explanation,
  items: lines
    .filter(({ parents }) => parents?.includes(channel.id))
    .map((line) => ({ id: line.id, label: line.label, items: ofLine(channel.id, line.id) })),
}));

export const menus: readonly Menu[] = [
  { id: 'canais', roles: ['requester', 'attendant', 'manager'], items: channelItems },
  {
    id: 'cliente',
    roles: ['requester'],
    items: [
      {
        id: 'contatos',
        label: label('Contatos da empresa', 'The company’s contacts', 'Contactos de la empresa'),
        explanation: label(
          'Para o administrador do portal.',
          'For the portal’s administrator.',
          'Para el administrador del portal.',
        ),
        opens: { view: 'page', page: 'contacts' },
      },
    ],
  },
];
