/** The criticality of TOTVS: "calculado automaticamente pelo sistema" from the classified fields (TOTVS 4, V6). */
import type { Criticality } from '../../criticality/criticality.schema.ts';
import { label, named } from '../label.ts';

const inProduction = { field: 'environment', is: ['producao'] };

/** The manual shows that it is computed, not how: a vendor tunes these rules. */
export const criticality: Criticality = {
  levels: [
    { ...named('baixa', 'Baixa', 'Low', 'Baja'), critical: false },
    { ...named('media', 'Média', 'Medium', 'Media'), critical: false },
    { ...named('alta', 'Alta', 'High', 'Alta'), critical: false },
    { ...named('critica', 'Crítica', 'Critical', 'Crítica'), critical: true },
  ],
  rules: [
    {
      id: 'producao-parada',
      label: label('A produção está parada', 'Production stands still', 'La producción está parada'),
      when: [{ field: 'effect', is: ['sistema-parado'] }, inProduction, { field: 'origin', is: ['producao'] }],
      level: 'critica',
    },
    {
      id: 'erro-em-producao',
      label: label(
        'Um erro do produto atinge a produção',
        'A fault of the product reaches production',
        'Un error del producto alcanza la producción',
      ),
      when: [
        { field: 'category', is: ['nao-conformidade'] },
        { field: 'effect', is: ['sistema-parado', 'rotina-parada', 'dados-incorretos'] },
        inProduction,
      ],
      level: 'alta',
    },
    {
      id: 'sistema-parado',
      label: label('O sistema está parado', 'The system stands still', 'El sistema está parado'),
      when: [{ field: 'effect', is: ['sistema-parado'] }],
      level: 'alta',
    },
    {
      id: 'erro',
      label: label('Há um erro do produto', 'There is a fault of the product', 'Hay un error del producto'),
      when: [{ field: 'category', is: ['nao-conformidade'] }],
      level: 'media',
    },
    {
      id: 'inconsistencia',
      label: label(
        'Uma inconsistência atinge a produção',
        'An inconsistency reaches production',
        'Una inconsistencia alcanza la producción',
      ),
      when: [{ field: 'effect', is: ['rotina-parada', 'dados-incorretos', 'lentidao'] }, inProduction],
      level: 'media',
    },
  ],
  otherwise: 'baixa',
};
