/** The form of Plusoft: product, kind of request, subject, description with the five whys (Plusoft, S1, S4, S5). */
import type { CoachRule, FormDefinition, Option } from '../../form/form.schema.ts';
import { label, named } from '../label.ts';

/** The manual's example; a vendor writes his own. */
export const products: readonly Option[] = [
  named('omni-crm', 'Omni CRM', 'Omni CRM', 'Omni CRM'),
  named('omni-channel', 'Omni Channel', 'Omni Channel', 'Omni Channel'),
  named('omni-bot', 'Omni Bot', 'Omni Bot', 'Omni Bot'),
];

/** "Selecione a opção que mais se encaixa em sua necessidade". */
export const requestTypes: readonly Option[] = [
  {
    ...named('duvidas', 'Dúvidas de Usabilidade', 'Questions of use', 'Dudas de uso'),
    explanation: label(
      'Caso precise de ajuda com algum módulo, menu ou funcionalidade da ferramenta.',
      'Where you need help with a module, menu or function of the tool.',
      'Si necesita ayuda con algún módulo, menú o funcionalidad de la herramienta.',
    ),
  },
  {
    ...named('apoio-tecnico', 'Apoio Técnico', 'Technical help', 'Apoyo Técnico'),
    explanation: label(
      'Ajuda em configurações técnicas, regras ou parametrizações da ferramenta.',
      'Help with technical settings, rules or parameters of the tool.',
      'Ayuda en configuraciones técnicas, reglas o parametrizaciones de la herramienta.',
    ),
  },
  {
    ...named('erros', 'Erros ou Incidentes', 'Errors or incidents', 'Errores o Incidentes'),
    explanation: label(
      'Instabilidades, períodos de lentidão ou mensagens de erro ao executar ações.',
      'Instability, periods of slowness, or error messages on doing something.',
      'Inestabilidades, períodos de lentitud o mensajes de error al ejecutar acciones.',
    ),
  },
  {
    ...named(
      'melhorias',
      'Solicitações de Melhoria e Funcionalidades',
      'Requests of improvements',
      'Solicitudes de Mejora y Funcionalidades',
    ),
    explanation: label(
      'Orçamentos de especificações exclusivas.',
      'Estimates of specifications of your own.',
      'Presupuestos de especificaciones exclusivas.',
    ),
  },
];

const why = (id: string, present: string, said: CoachRule['label'], ask: CoachRule['ask']): CoachRule => ({
  ...{ id, field: 'description', present, label: said, ask },
});

/** "Os 5 porquês (quem, o que, onde, quando e porque)", each found by words that answer it. */
const fiveWhys: readonly CoachRule[] = [
  why(
    'quem',
    String.raw`\b(usuari|todos|todas|ninguem|cliente|operador|atendente|equipe|user|everyone|nobody|nadie)`,
    label('Quem', 'Who', 'Quién'),
    label('Com quem ocorre?', 'To whom does it happen?', '¿A quién le ocurre?'),
  ),
  why(
    'o-que',
    String.raw`\b(erro|mensagem|lent|nao |trav|falha|error|slow|cannot|no )`,
    label('O quê', 'What', 'Qué'),
    label('O que acontece?', 'What happens?', '¿Qué ocurre?'),
  ),
  why(
    'onde',
    String.raw`\b(modulo|menu|tela|funcao|funcionalidade|pagina|module|screen|pantalla|funcion(?:es)?\b)`,
    label('Onde', 'Where', 'Dónde'),
    label('Em que módulo ou função?', 'In which module or function?', '¿En qué módulo o función?'),
  ),
  why(
    'quando',
    String.raw`\b(desde|hoje|ontem|sempre|apos|semana|since|today|yesterday|ayer|hoy|siempre)\b|\d{1,2}/\d{1,2}|\d{1,2}[:h]\d{2}`,
    label('Quando', 'When', 'Cuándo'),
    label('Desde quando?', 'Since when?', '¿Desde cuándo?'),
  ),
  why(
    'por-que',
    String.raw`\b(impact|imped|acumul|atras|causando|porque|pois\b|because|delay|retras)`,
    label('Por quê', 'Why', 'Por qué'),
    label('Em que isso impacta?', 'What does it lead to?', '¿En qué impacta?'),
  ),
];

export const form: FormDefinition = {
  id: 'chamado',
  label: label('Abrir chamado', 'Open a ticket', 'Abrir ticket'),
  fields: [
    {
      name: 'product',
      kind: 'choice',
      label: label('Produto', 'Product', 'Producto'),
      hint: label(
        'O chamado vai para a equipe do produto.',
        'The ticket goes to the product’s team.',
        'El ticket va al equipo del producto.',
      ),
      required: true,
      missing: label(
        'Escolha o produto: ele leva o chamado à equipe certa.',
        'Choose the product: it takes the ticket to the right team.',
        'Elija el producto: lleva el ticket al equipo correcto.',
      ),
      catalogue: 'products',
    },
    {
      name: 'requestType',
      kind: 'choice',
      label: label('Tipo de solicitação', 'Type of request', 'Tipo de solicitud'),
      required: true,
      missing: label(
        'Escolha a opção que mais se encaixa na sua necessidade.',
        'Choose the option that fits your need best.',
        'Elija la opción que mejor se ajusta a su necesidad.',
      ),
      catalogue: 'requestTypes',
    },
    {
      name: 'subject',
      kind: 'text',
      label: label('Assunto', 'Subject', 'Asunto'),
      hint: label(
        'Um resumo breve da sua dúvida, necessidade ou solicitação.',
        'A short summary of your question, need or request.',
        'Un resumen breve de su duda, necesidad o solicitud.',
      ),
      required: true,
      missing: label('Escreva um resumo breve.', 'Write a short summary.', 'Escriba un resumen breve.'),
      maxLength: 120,
    },
    {
      name: 'description',
      kind: 'richText',
      label: label('Descrição', 'Description', 'Descripción'),
      hint: label(
        'Tente responder quem, o quê, onde, quando e por quê.',
        'Try to answer who, what, where, when and why.',
        'Intente responder quién, qué, dónde, cuándo y por qué.',
      ),
      required: true,
      missing: label(
        'Descreva o caso em detalhe: é por ele que a equipe começa.',
        'Describe the case in detail: the team begins with it.',
        'Describa el caso en detalle: por él empieza el equipo.',
      ),
      maxLength: 20_000,
    },
  ],
  coach: fiveWhys,
  guidance: [
    label(
      'Exemplo: Desde ontem a função X apresenta lentidão para Y usuários e isso está causando um acúmulo de Z na minha operação.',
      'Example: Since yesterday function X is slow for Y users, and Z piles up in my operation.',
      'Ejemplo: Desde ayer la función X está lenta para Y usuarios y eso causa una acumulación de Z en mi operación.',
    ),
    label(
      'Exemplo: Um usuário X está com problemas ao realizar a ação Y no módulo Z e isso está impactando em N para o cliente.',
      'Example: A user X has trouble doing Y in module Z, and this costs the customer N.',
      'Ejemplo: Un usuario X tiene problemas al realizar la acción Y en el módulo Z y eso impacta en N para el cliente.',
    ),
    label(
      'Envie prints do sistema, vídeos, fotos, mensagens ou e-mails que ajudem na investigação.',
      'Send screenshots, videos, photos, messages or e-mails that help the investigation.',
      'Envíe capturas del sistema, videos, fotos, mensajes o correos que ayuden en la investigación.',
    ),
  ],
};
