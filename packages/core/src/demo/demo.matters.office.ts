/** What the office behind the shop writes about: stock, purchasing, contracts, records, reports. */
import type { Matter } from './demo.matter.ts';

export const officeMatters: readonly Matter[] = [
  {
    service: 'estoque',
    category: 'erro',
    subject: 'Estoque negativo depois do inventário',
    told: [
      'Fizemos o inventário da loja 1 no domingo. Na segunda-feira, 23 produtos estavam negativos.',
      'Exemplo: produto 2210, contado 18, saldo −6.',
    ],
    asked: 'Houve venda enquanto a contagem estava aberta?',
    answered: 'Sim, a loja abriu às 14h e fechamos a contagem às 15h30.',
    solution: [
      'As vendas feitas durante a contagem foram baixadas duas vezes. Reprocessamos o período e o saldo do produto 2210 voltou a 18.',
    ],
    note: 'Sugerir à rede que feche a contagem antes de abrir a loja.',
  },
  {
    service: 'estoque',
    category: 'erro',
    subject: 'Transferência entre filiais não chega ao destino',
    told: [
      'A transferência 771 saiu da matriz na quinta-feira e a filial 3 ainda não vê a entrada. A nota está autorizada.',
    ],
    asked: 'A filial 3 aparece como “Sincronizada” no painel?',
    answered: 'Aparece “Pendente” desde quinta.',
    solution: [
      'A fila da filial 3 parou em um cadastro incompleto. Corrigimos o cadastro, a fila andou e a transferência 771 entrou.',
    ],
  },
  {
    service: 'estoque',
    category: 'instrucao',
    subject: 'Como bloquear a venda de um lote',
    told: ['Recebemos um recolhimento de fabricante e precisamos impedir a venda de um lote. Onde se faz?'],
    asked: 'O controle por lote está ativo para esse produto?',
    answered: 'Está.',
    solution: [
      'Em <strong>Estoque / Lotes</strong>, abra o lote e marque “Bloqueado para venda”. O caixa passa a recusar o código.',
    ],
  },
  {
    service: 'estoque',
    category: 'erro',
    subject: 'Coletor não grava a contagem sem internet',
    told: ['No depósito não há sinal. O coletor diz que gravou, mas ao voltar para a rede a contagem some.'],
    asked: 'Qual é a versão do aplicativo do coletor?',
    answered: '3.0.1.',
    solution: [
      'A versão 3.0.1 perdia a contagem ao trocar de rede. A 3.0.2, que já está na loja de aplicativos, guarda tudo até sincronizar.',
    ],
    corrected: '8.2.4',
  },
  {
    service: 'compras',
    category: 'erro',
    subject: 'XML do fornecedor não é importado',
    told: ['A nota do fornecedor Três Irmãos não importa: “Unidade CX não relacionada”. As anteriores importavam.'],
    asked: 'O fornecedor mudou a embalagem de algum produto nesta nota?',
    answered: 'Mudou. Antes vinha em UN.',
    solution: [
      'A embalagem nova precisa de conversão. Em <strong>Compras / Relações de Unidade</strong>, incluímos CX = 12 UN para os quatro produtos.',
    ],
    file: ['nota-tres-irmaos.xml', '<nfeProc><prod><uCom>CX</uCom><qCom>10.0000</qCom></prod></nfeProc>'],
  },
  {
    service: 'compras',
    category: 'instrucao',
    subject: 'Sugestão de compra considera as vendas de quantos dias?',
    told: ['A sugestão pede mais do que vendemos. Quantos dias ela olha, e podemos mudar?'],
    asked: 'Estão usando a sugestão por giro ou por estoque mínimo?',
    answered: 'Por giro.',
    solution: [
      'Por padrão são 90 dias. Em <strong>Compras / Parâmetros</strong>, o campo “Período do giro” muda isso por departamento.',
    ],
  },
  {
    service: 'compras',
    category: 'erro',
    subject: 'Pedido de compra aprovado volta para rascunho',
    told: ['O pedido 3302 foi aprovado pela gerente e, no dia seguinte, estava em rascunho. Já é a segunda vez.'],
    asked: 'Alguém alterou a data de entrega depois da aprovação?',
    answered: 'Sim, o comprador ajustou a data.',
    solution: [
      'Alterar o pedido pede nova aprovação, e a tela não avisava disso. O aviso entra na versão 8.2.5; o pedido 3302 foi aprovado de novo.',
    ],
    corrected: '8.2.5',
  },
  {
    service: 'contratos',
    category: 'erro',
    subject: 'Reajuste do contrato não considera o índice novo',
    told: ['Trocamos o índice dos contratos de locação para IPCA, mas o reajuste de março usou o índice antigo.'],
    asked: 'A troca foi feita no contrato ou no modelo?',
    answered: 'No modelo.',
    solution: [
      'O modelo vale para contratos novos. Aplicamos o índice aos 6 contratos em vigor e refizemos o reajuste.',
    ],
  },
  {
    service: 'contratos',
    category: 'instrucao',
    subject: 'Como encerrar um contrato antes do prazo',
    told: ['Um cliente devolveu o equipamento. Como encerramos o contrato sem cobrar as parcelas futuras?'],
    asked: 'Há parcela já faturada com vencimento depois da devolução?',
    answered: 'Uma, de 10 dias.',
    solution: [
      'Em <strong>Contratos / Encerrar</strong>, informe a data da devolução: o sistema cancela as parcelas futuras e propõe o estorno proporcional da faturada.',
    ],
  },
  {
    service: 'cadastros',
    category: 'erro',
    subject: 'Cliente duplicado depois da importação',
    told: ['Importamos a planilha de clientes e 140 ficaram duplicados, com acento e sem acento no nome.'],
    asked: 'A planilha tinha o CNPJ de todos?',
    answered: 'De quase todos. Os duplicados estavam sem.',
    solution: [
      'Unificamos os 140 cadastros pelo telefone e pelo e-mail. Na próxima importação, use “Comparar pelo nome sem acentos”.',
    ],
  },
  {
    service: 'cadastros',
    category: 'instrucao',
    subject: 'Incluir um segundo código de barras no produto',
    told: ['O fabricante mudou o código de barras e ainda temos os dois na prateleira. Dá para manter ambos?'],
    asked: 'Os dois códigos são da mesma embalagem?',
    answered: 'São.',
    solution: [
      'Sim. Em <strong>Cadastros / Produtos / Códigos</strong>, inclua o novo sem apagar o antigo: os dois vendem o mesmo produto.',
    ],
  },
  {
    service: 'cadastros',
    category: 'erro',
    subject: 'Busca de CEP não preenche o bairro',
    told: [
      'Ao digitar o CEP, vêm a rua e a cidade, mas o bairro fica em branco. Ocorre desde segunda-feira, com todos os usuários.',
    ],
    asked: 'Em quais CEPs ocorre? Pode enviar dois exemplos?',
    answered: '74210-010 e 04543-011.',
    solution: ['O serviço de CEP mudou o nome de um campo. Já está ajustado para todos; não é preciso atualizar.'],
  },
  {
    service: 'relatorios',
    category: 'relatorio-padrao',
    subject: 'Curva ABC em branco depois da atualização',
    told: ['O relatório de curva ABC abre em branco desde a atualização para a 8.2. Em outras máquinas também.'],
    asked: 'O período escolhido passa de um ano?',
    answered: 'Sim, usamos dois anos.',
    solution: [
      'O limite de linhas mudou na 8.2 e o relatório desistia em silêncio. A 8.2.4 volta a mostrar períodos longos.',
    ],
    corrected: '8.2.4',
  },
  {
    service: 'relatorios',
    category: 'instrucao',
    subject: 'Enviar o resumo de vendas por e-mail todo dia',
    told: ['A diretoria quer receber o resumo de vendas às 20h. O sistema envia sozinho?'],
    asked: 'Para quantas pessoas?',
    answered: 'Três.',
    solution: [
      'Sim. Em <strong>Relatórios / Agendamentos</strong>, escolha o resumo, o horário e os e-mails. O primeiro envio é hoje, às 20h.',
    ],
  },
  {
    service: 'relatorios',
    category: 'erro',
    subject: 'Total do relatório de vendas difere do caixa',
    told: ['No dia 12, o relatório soma R$ 18.442,10 e os caixas, R$ 18.397,60. A diferença é de R$ 44,50.'],
    asked: 'Houve troca de mercadoria com vale nesse dia?',
    answered: 'Sim, uma troca de R$ 44,50.',
    solution: [
      'O relatório contava o vale como venda. A opção “Descontar trocas”, agora marcada por padrão, faz os dois baterem.',
    ],
  },
];
