/** Ready texts at TOTALL: two outlines for whoever opens a ticket, three answers for the desk (T4). */
import { label } from '../label.ts';
import type { Macro } from '../profile.parts.schema.ts';

/** An outline: headings to write under. */
const outline = (...headings: readonly string[]): string =>
  headings.map((heading) => `<p><strong>${heading}:</strong> </p>`).join('');

export const macros: readonly Macro[] = [
  {
    id: 'roteiro-de-erro',
    label: label('Roteiro de erro', 'Outline of an error', 'Guion de error'),
    html: label(
      outline('Caminho no sistema', 'O que ocorre', 'O que deveria ocorrer', 'Documento de exemplo', 'Desde quando'),
      outline('Path in the system', 'What happens', 'What should happen', 'Example document', 'Since when'),
      outline('Ruta en el sistema', 'Qué ocurre', 'Qué debería ocurrir', 'Documento de ejemplo', 'Desde cuándo'),
    ),
  },
  {
    id: 'rejeicao-de-nfe',
    label: label('Rejeição de NF-e', 'NF-e rejection', 'Rechazo de NF-e'),
    html: label(
      outline('Código e motivo da rejeição', 'Número e série da nota', 'Natureza da operação', 'UF do destinatário'),
      outline(
        'Code and reason of the rejection',
        'Number and series of the invoice',
        'Kind of operation',
        'State of the recipient',
      ),
      outline(
        'Código y motivo del rechazo',
        'Número y serie de la factura',
        'Tipo de operación',
        'Estado del destinatario',
      ),
    ),
  },
  {
    id: 'pedir-informacoes',
    label: label('Pedir mais informações', 'Ask for more information', 'Pedir más información'),
    html: label(
      '<p>Para seguirmos com a análise, informe o caminho utilizado, a versão do sistema e um documento que possamos usar como exemplo.</p>',
      '<p>To go on with the analysis we need the path you used, the version of the system and a document we can use as an example.</p>',
      '<p>Para seguir con el análisis, indique la ruta utilizada, la versión del sistema y un documento que podamos usar como ejemplo.</p>',
    ),
  },
  {
    id: 'pacote-de-correcao',
    label: label('Pacote de correção disponível', 'Correction package available', 'Paquete de corrección disponible'),
    html: label(
      '<p>O pacote parcial de correção está disponível. Atualize a base com a versão enviada e confirme aqui se o problema foi resolvido.</p>',
      '<p>The partial correction package is available. Please update with the version we sent and tell us here whether the problem is solved.</p>',
      '<p>El paquete parcial de corrección está disponible. Actualice la base con la versión enviada y confirme aquí si el problema se resolvió.</p>',
    ),
  },
  {
    id: 'servico-nao-coberto',
    label: label('Serviço não coberto', 'Service not covered', 'Servicio no cubierto'),
    html: label(
      '<p>Esta solicitação não está coberta pelo contrato mensal. Enviaremos uma proposta, e o trabalho começa somente após a sua autorização.</p>',
      '<p>The monthly contract does not cover this request. We will send a proposal, and work begins only once you have authorised it.</p>',
      '<p>Esta solicitud no está cubierta por el contrato mensual. Enviaremos una propuesta y el trabajo empieza solo tras su autorización.</p>',
    ),
  },
];
