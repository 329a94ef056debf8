/** What PWS offers to whom: the upper menu of its screens, and the icons of its first page (PWS 2.2, 2.3.1, P2, P3). */
import { label } from '../label.ts';
import type { Menu, MenuItem } from '../menu.schema.ts';

const reports: MenuItem = {
  id: 'relatorios',
  label: label('Relatórios', 'Reports', 'Informes'),
  opens: { view: 'page', page: 'reports' },
};

export const menus: readonly Menu[] = [
  {
    id: 'cliente',
    roles: ['requester'],
    items: [
      {
        id: 'com-contrato',
        label: label('Equipamentos com contrato', 'Equipment under contract', 'Equipos con contrato'),
        opens: { view: 'assets', contract: true },
      },
      {
        id: 'sem-contrato',
        label: label('Equipamentos sem contrato', 'Equipment without contract', 'Equipos sin contrato'),
        opens: { view: 'assets', contract: false },
      },
      {
        id: 'contratos',
        label: label('Contratos', 'Contracts', 'Contratos'),
        explanation: label('Para solicitar suprimentos.', 'To request supplies.', 'Para solicitar suministros.'),
        opens: { view: 'contracts' },
      },
      {
        id: 'chamados',
        label: label('Chamados', 'Service calls', 'Llamados'),
        opens: { view: 'tickets', scope: 'all' },
      },
      {
        id: 'solicitacoes',
        label: label('Solicitações', 'Requests', 'Solicitudes'),
        explanation: label('Suprimentos já pedidos.', 'Supplies already requested.', 'Suministros ya pedidos.'),
        opens: { view: 'page', page: 'supplies' },
      },
      { id: 'contato', label: label('Contato', 'Contact', 'Contacto'), opens: { view: 'page', page: 'contact' } },
    ],
  },
  {
    id: 'tecnico',
    roles: ['technician'],
    items: [
      {
        id: 'abrir',
        label: label('Abrir chamado', 'Open a call', 'Abrir llamado'),
        opens: { view: 'open', form: 'chamado' },
      },
      {
        id: 'acompanhar',
        label: label('Acompanhar chamados', 'Follow calls', 'Seguir llamados'),
        explanation: label('Do seu território.', 'Of your territory.', 'De su territorio.'),
        opens: { view: 'tickets', scope: 'all', tab: 'andamento' },
      },
      {
        id: 'atender',
        label: label('Atender', 'Attend', 'Atender'),
        explanation: label('Visitas e peças.', 'Visits and parts.', 'Visitas y piezas.'),
        opens: { view: 'tickets', scope: 'mine', tab: 'andamento' },
      },
      {
        id: 'oportunidades',
        label: label('Oportunidade comercial', 'Business opportunity', 'Oportunidad comercial'),
        opens: { view: 'page', page: 'opportunities' },
      },
      reports,
    ],
  },
  {
    id: 'revenda',
    roles: ['attendant', 'manager'],
    items: [
      {
        id: 'assistencia',
        label: label('Assistência técnica', 'Technical assistance', 'Asistencia técnica'),
        items: [
          {
            id: 'liberar',
            label: label('A liberar', 'To release', 'Por liberar'),
            opens: { view: 'tickets', tab: 'abertura' },
          },
          {
            id: 'todos',
            label: label('Todos os chamados', 'All calls', 'Todos los llamados'),
            opens: { view: 'tickets', tab: 'todos' },
          },
          reports,
        ],
      },
      {
        id: 'solicitacoes',
        label: label('Solicitações', 'Requests', 'Solicitudes'),
        opens: { view: 'page', page: 'supplies' },
      },
      {
        id: 'transportador',
        label: label('Transportador', 'Carrier', 'Transportista'),
        explanation: label('Onde está cada entrega.', 'Where each shipment is.', 'Dónde está cada entrega.'),
        opens: { view: 'page', page: 'shipments' },
      },
      {
        id: 'config',
        label: label('Configurações', 'Settings', 'Configuración'),
        opens: { view: 'page', page: 'settings' },
      },
    ],
  },
];
