/** What a description at TOTALL should hold, so that the first answer solves it (TOTALL 5, step 3; T19, B5). */
import type { CoachRule, Condition } from '../../form/form.schema.ts';
import { label } from '../label.ts';
import { modules } from './help-desk.catalogues.ts';

const PICTURE = String.raw`\.(png|jpe?g|gif|webp|bmp|heic|pdf)$`;
const PICTURE_OR_VIDEO = String.raw`\.(png|jpe?g|gif|webp|bmp|heic|pdf|mp4|mov|webm|avi|mkv)$`;
const XML = String.raw`\.(xml|zip)$`;

/** Two names joined by a slash or an arrow, or something after the word itself. */
const PATH = String.raw`[a-z]{3}[^\n/>]{0,60}[/>»→]\s?[a-z]{3}|\b(caminho|menu|ruta|path)\b[^a-z0-9\n]*(?!no sistema|in the|en el)[a-z]`;
const VERSION = String.raw`(versao|version)\D{0,12}\d|\bv?\d{1,2}\.\d`;
const DOCUMENT = String.raw`\b(nf|nfe|nf-e|nfc-?e|notas?|pedidos?|cupom|titulos?|boletos?|contratos?|clientes?|produtos?|orcamentos?|documentos?|codigo|invoice|order|factura)\b[^\d\n]{0,15}\d{2,}`;
const SINCE = String.raw`\b(desde|hoje|ontem|sempre|comecou|apos|depois d|semana|since|today|yesterday|after|ayer|hoy|siempre)\b|\d{1,2}/\d{1,2}|\d{1,2}[:h]\d{2}`;
const WHO = String.raw`\b(usuari|todos|todas|ninguem|caixas?\b|lojas?\b|filia|vendedor|operador|equipe|user|everyone|nobody|sucursal|nadie)`;
const WHY = String.raw`\b(imped|impact|parad|atras|prejudic|bloque|fila\b|nao consegu|nao e possivel|sem emitir|porque|pois\b|stopp|because|cannot|no puede|no podemos)`;

const anError: Condition = { field: 'category', is: ['erro'] };
const notNfe: Condition = { field: 'service', is: modules.map(({ id }) => id).filter((id) => id !== 'nfe') };
const nfe: Condition = { field: 'service', is: ['nfe'] };

export const coach: readonly CoachRule[] = [
  {
    id: 'path',
    field: 'description',
    present: PATH,
    label: label('Caminho', 'Path', 'Ruta'),
    ask: label(
      'Qual caminho no sistema leva até lá?',
      'Which path in the system leads there?',
      '¿Qué ruta del sistema lleva hasta allí?',
    ),
    example: label(
      'Vendas / Pedidos de Vendas / Registrar Pedido de Vendas – Novo pedido',
      'Sales / Sales orders / Register sales order – New order',
      'Ventas / Pedidos de Venta / Registrar Pedido de Venta – Nuevo pedido',
    ),
  },
  {
    id: 'version',
    field: 'description',
    present: VERSION,
    filled: 'version',
    label: label('Versão', 'Version', 'Versión'),
    ask: label(
      'Qual é a versão atual do seu sistema?',
      'Which version does your system have?',
      '¿Cuál es la versión actual de su sistema?',
    ),
    example: label('Versão 8.2', 'Version 8.2', 'Versión 8.2'),
  },
  {
    id: 'document',
    field: 'description',
    present: DOCUMENT,
    label: label('Documento de exemplo', 'Example document', 'Documento de ejemplo'),
    ask: label(
      'Qual documento podemos usar como exemplo?',
      'Which document can we use as an example?',
      '¿Qué documento podemos usar como ejemplo?',
    ),
    example: label('Utilizar nota fiscal 10125', 'Use invoice 10125', 'Utilizar la factura 10125'),
  },
  {
    id: 'rejection',
    field: 'description',
    attached: PICTURE,
    when: nfe,
    label: label('Imagem da rejeição', 'Image of the rejection', 'Imagen del rechazo'),
    ask: label(
      'Anexe a imagem da rejeição da NF-e.',
      'Attach the image of the NF-e’s rejection.',
      'Adjunte la imagen del rechazo de la NF-e.',
    ),
  },
  {
    id: 'xml',
    field: 'description',
    attached: XML,
    when: nfe,
    label: label('Arquivo XML', 'XML file', 'Archivo XML'),
    ask: label(
      'Anexe o arquivo XML gerado.',
      'Attach the XML file that was generated.',
      'Adjunte el archivo XML generado.',
    ),
  },
  {
    id: 'picture',
    field: 'description',
    attached: PICTURE_OR_VIDEO,
    when: notNfe,
    label: label('Imagem ou vídeo', 'Image or video', 'Imagen o video'),
    ask: label(
      'Há uma imagem ou um vídeo que mostre o que ocorre?',
      'Is there an image or a video that shows what happens?',
      '¿Hay una imagen o un video que muestre lo que ocurre?',
    ),
  },
  {
    id: 'since',
    field: 'description',
    present: SINCE,
    when: anError,
    label: label('Quando', 'When', 'Cuándo'),
    ask: label('Desde quando ocorre?', 'Since when does it happen?', '¿Desde cuándo ocurre?'),
    example: label(
      'Desde ontem, após a atualização',
      'Since yesterday, after the update',
      'Desde ayer, después de la actualización',
    ),
  },
  {
    id: 'who',
    field: 'description',
    present: WHO,
    when: anError,
    label: label('Quem', 'Who', 'Quién'),
    ask: label(
      'Com quem ocorre: um usuário, uma loja, todos?',
      'To whom does it happen: one user, one shop, everyone?',
      '¿A quién le ocurre: un usuario, una tienda, todos?',
    ),
    example: label(
      'Com todos os usuários da filial 2',
      'To all users of branch 2',
      'A todos los usuarios de la sucursal 2',
    ),
  },
  {
    id: 'why',
    field: 'description',
    present: WHY,
    when: anError,
    label: label('Por que importa', 'Why it matters', 'Por qué importa'),
    ask: label('O que isso impede ou atrasa?', 'What does it prevent or delay?', '¿Qué impide o retrasa?'),
    example: label(
      'Impede a emissão de notas fiscais',
      'It prevents invoices from being issued',
      'Impide emitir facturas',
    ),
  },
];
