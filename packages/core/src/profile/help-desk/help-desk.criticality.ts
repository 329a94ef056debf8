/** Which tickets leave the order of arrival at TOTALL (TOTALL 8). */
import type { Criticality } from '../../criticality/criticality.schema.ts';
import { label } from '../label.ts';

export const criticality: Criticality = {
  levels: [
    { id: 'normal', label: label('Normal', 'Normal', 'Normal'), critical: false },
    { id: 'critica', label: label('Crítica', 'Critical', 'Crítica'), critical: true },
  ],
  rules: [
    {
      id: 'parada',
      label: label(
        'A empresa ou uma das suas áreas está parada',
        'The company or one of its areas stands still',
        'La empresa o una de sus áreas está parada',
      ),
      when: [{ field: 'impact', is: ['parada'] }],
      level: 'critica',
    },
    {
      id: 'obrigacao-acessoria',
      label: label(
        'Uma obrigação acessória próxima depende da correção',
        'A legal filing that is near depends on the correction',
        'Una obligación legal próxima depende de la corrección',
      ),
      when: [{ field: 'impact', is: ['obrigacao-acessoria'] }],
      level: 'critica',
    },
  ],
  otherwise: 'normal',
};
