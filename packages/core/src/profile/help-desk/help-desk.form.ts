/** The form of TOTALL, in the order of its manual (TOTALL 5, steps 2 and 3; T4). */
import type { Field, FormDefinition } from '../../form/form.schema.ts';
import { label } from '../label.ts';
import { coach } from './help-desk.coach.ts';

/** One list after the other: each answer narrows the next. */
const subjectMatter: readonly Field[] = [
  {
    name: 'type',
    kind: 'choice',
    label: label('Tipo', 'Type', 'Tipo'),
    placeholder: label('Escolha o tipo', 'Choose the type', 'Elija el tipo'),
    required: true,
    missing: label('Escolha o tipo do sistema.', 'Choose the type of system.', 'Elija el tipo de sistema.'),
    catalogue: 'types',
  },
  {
    name: 'item',
    kind: 'choice',
    label: label('Item', 'Item', 'Ítem'),
    placeholder: label('Escolha o item', 'Choose the item', 'Elija el ítem'),
    required: true,
    missing: label(
      'Escolha o item: ele leva o ticket à equipe certa.',
      'Choose the item: it takes the ticket to the right team.',
      'Elija el ítem: lleva el ticket al equipo correcto.',
    ),
    catalogue: 'items',
    cascadesFrom: 'type',
  },
  {
    name: 'service',
    kind: 'choice',
    label: label('Serviço', 'Service', 'Servicio'),
    placeholder: label('Escolha o serviço', 'Choose the service', 'Elija el servicio'),
    hint: label(
      'O módulo em que você precisa de ajuda.',
      'The module you need help with.',
      'El módulo en el que necesita ayuda.',
    ),
    required: true,
    missing: label(
      'Escolha o serviço: ele leva o ticket a quem conhece o módulo.',
      'Choose the service: it takes the ticket to who knows the module.',
      'Elija el servicio: lleva el ticket a quien conoce el módulo.',
    ),
    catalogue: 'services',
    cascadesFrom: 'item',
  },
  {
    name: 'category',
    kind: 'choice',
    label: label('Categoria', 'Category', 'Categoría'),
    placeholder: label('Escolha a categoria', 'Choose the category', 'Elija la categoría'),
    hint: label(
      'O motivo do ticket: dele depende a cobertura do contrato.',
      'The reason of the ticket: the contract’s coverage depends on it.',
      'El motivo del ticket: de él depende la cobertura del contrato.',
    ),
    required: true,
    missing: label(
      'Escolha a categoria: ela diz se o contrato cobre o atendimento.',
      'Choose the category: it says whether the contract covers the work.',
      'Elija la categoría: dice si el contrato cubre la atención.',
    ),
    catalogue: 'reasons',
    cascadesFrom: 'service',
  },
];

const content: readonly Field[] = [
  {
    name: 'subject',
    kind: 'text',
    label: label('Assunto', 'Subject', 'Asunto'),
    placeholder: label(
      'Erro ao confirmar pedido de venda',
      'Error on confirming a sales order',
      'Error al confirmar un pedido de venta',
    ),
    hint: label('O tema, em poucas palavras.', 'The matter, in a few words.', 'El tema, en pocas palabras.'),
    required: true,
    missing: label(
      'Informe o assunto: é por ele que o ticket é encontrado depois.',
      'Give the subject: the ticket is found by it later.',
      'Indique el asunto: por él se encuentra el ticket después.',
    ),
    maxLength: 120,
  },
  {
    name: 'description',
    kind: 'richText',
    label: label('Descrição', 'Description', 'Descripción'),
    placeholder: label('Descreva seu ticket aqui', 'Describe your ticket here', 'Describa su ticket aquí'),
    required: true,
    missing: label(
      'Descreva o que ocorre: quanto mais detalhe, mais rápida a solução.',
      'Describe what happens: the more detail, the faster the solution.',
      'Describa lo que ocurre: cuanto más detalle, más rápida la solución.',
    ),
    maxLength: 20_000,
  },
  {
    name: 'impact',
    kind: 'choice',
    label: label('Impacto', 'Impact', 'Impacto'),
    hint: label(
      'Assuntos críticos são atendidos primeiro.',
      'Critical matters come first.',
      'Los asuntos críticos se atienden primero.',
    ),
    required: false,
    catalogue: 'impacts',
    initial: 'normal',
  },
  {
    name: 'additionalEmails',
    kind: 'emails',
    label: label('E-mails adicionais', 'Additional e-mails', 'Correos adicionales'),
    placeholder: label('nome@empresa.com.br', 'name@company.com', 'nombre@empresa.com'),
    hint: label(
      'Recebem cópia de cada trâmite.',
      'They receive a copy of every entry.',
      'Reciben copia de cada registro.',
    ),
    required: false,
  },
];

export const form: FormDefinition = {
  id: 'ticket',
  label: label('Abrir um ticket', 'Open a ticket', 'Abrir un ticket'),
  explanation: label(
    'Para instrução, correção ou implementação.',
    'For instruction, correction or implementation.',
    'Para instrucción, corrección o implementación.',
  ),
  fields: [
    { name: 'requester', kind: 'requester', label: label('Solicitante', 'Requester', 'Solicitante'), required: false },
    { name: 'company', kind: 'company', label: label('Empresa', 'Company', 'Empresa'), required: false },
    ...subjectMatter,
    {
      name: 'version',
      kind: 'version',
      label: label('Versão', 'Version', 'Versión'),
      placeholder: label('8.2', '8.2', '8.2'),
      hint: label(
        'A versão atual do seu sistema.',
        'The version your system has now.',
        'La versión actual de su sistema.',
      ),
      required: false,
      maxLength: 30,
    },
    ...content,
  ],
  coach,
  guidance: [
    label(
      'Resuma no assunto o tema a ser tratado. Exemplo: Erro ao confirmar pedido de venda.',
      'Sum up the matter in the subject. Example: Error on confirming a sales order.',
      'Resuma en el asunto el tema a tratar. Ejemplo: Error al confirmar un pedido de venta.',
    ),
    label(
      'Diga o caminho para reproduzir. Exemplo: Vendas / Pedidos de Vendas / Registrar Pedido de Vendas – Novo pedido.',
      'Give the path that reproduces it. Example: Sales / Sales orders / Register sales order – New order.',
      'Indique la ruta para reproducirlo. Ejemplo: Ventas / Pedidos de Venta / Registrar Pedido de Venta – Nuevo pedido.',
    ),
    label(
      'Detalhe o que ocorre e qual documento usar como exemplo. Exemplo: Utilizar nota fiscal 10125.',
      'Detail what happens and which document to use as an example. Example: Use invoice 10125.',
      'Detalle lo que ocurre y qué documento usar como ejemplo. Ejemplo: Utilizar la factura 10125.',
    ),
    label(
      'Informe a versão atual do sistema.',
      'Give the current version of the system.',
      'Indique la versión actual del sistema.',
    ),
    label(
      'Imagens, vídeos ou uma gravação dos passos ajudam muito. Em NF-e, envie a imagem da rejeição e o arquivo XML.',
      'Images, videos or a recording of the steps help a lot. For an NF-e, send the image of the rejection and the XML file.',
      'Imágenes, videos o una grabación de los pasos ayudan mucho. En NF-e, envíe la imagen del rechazo y el archivo XML.',
    ),
  ],
};
