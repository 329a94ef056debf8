/** What shops write about: selling, and the till. */
import type { Matter } from './demo.matter.ts';

export const shopMatters: readonly Matter[] = [
  {
    service: 'vendas',
    category: 'erro',
    subject: 'Erro ao confirmar pedido de venda',
    told: [
      'Caminho: Vendas / Pedidos de Vendas / Registrar Pedido de Vendas – Novo pedido.',
      'Ao confirmar, aparece “Condição de pagamento não encontrada”, mas a condição 30/60 está cadastrada. Pode usar o pedido 10125.',
    ],
    asked: 'O erro ocorre com todas as condições de pagamento ou somente com a 30/60?',
    answered: 'Somente com a 30/60. À vista e 28 dias confirmam normalmente.',
    solution: [
      'A condição 30/60 estava sem a forma de cobrança. Em <strong>Cadastros / Condições de Pagamento</strong>, informamos “Boleto” e o pedido 10125 foi confirmado.',
      'Por favor, confira com um pedido novo.',
    ],
    note: 'Já tivemos o mesmo caso na versão 8.1. Vale pedir um aviso na tela de cadastro.',
  },
  {
    service: 'vendas',
    category: 'erro',
    subject: 'Desconto por quantidade não é aplicado no pedido',
    told: [
      'Cadastramos 5% de desconto a partir de 12 unidades do produto 4471, mas o pedido 10188 saiu com o preço cheio.',
      'Ocorre desde ontem, com todos os vendedores da loja 2.',
    ],
    asked: 'A tabela de preços do pedido é a “Varejo” ou a “Atacado”?',
    answered: 'É a “Atacado”. Na “Varejo” o desconto aparece.',
    solution: [
      'A regra estava ligada somente à tabela “Varejo”. Incluímos a “Atacado” e o desconto passou a ser calculado.',
      'Pedidos já gravados precisam ser recalculados em <strong>Vendas / Recalcular Pedido</strong>.',
    ],
  },
  {
    service: 'vendas',
    category: 'instrucao',
    subject: 'É possível copiar um pedido de um cliente para outro?',
    told: [
      'Fazemos o mesmo pedido para as três lojas da rede e hoje digitamos tudo de novo. Existe uma forma de copiar?',
    ],
    asked: 'As três lojas usam a mesma tabela de preços?',
    answered: 'Sim, a mesma tabela e a mesma condição.',
    solution: [
      'Sim. Em <strong>Vendas / Pedidos de Vendas</strong>, abra o pedido, escolha <em>Mais ações / Duplicar</em> e troque o cliente antes de confirmar.',
    ],
  },
  {
    service: 'vendas',
    category: 'erro',
    subject: 'Comissão do vendedor calculada em dobro',
    told: [
      'No fechamento deste mês, a comissão do vendedor 14 saiu em dobro nos pedidos faturados em duas notas.',
      'Exemplo: pedido 9987, notas 55210 e 55211.',
    ],
    asked: 'O fechamento foi refeito depois de alguma nota ser cancelada?',
    answered: 'Sim, a nota 55209 foi cancelada e o fechamento refeito no mesmo dia.',
    solution: [
      'Ao refazer o fechamento, a comissão da nota cancelada era somada outra vez. A correção está na versão 8.2.4.',
      'Depois de instalar, refaça o fechamento do mês: o valor do vendedor 14 deve ser R$ 1.284,60.',
    ],
    corrected: '8.2.4',
  },
  {
    service: 'frente-de-caixa',
    category: 'erro',
    subject: 'Caixa 3 não abre depois da queda de energia',
    told: [
      'Faltou energia hoje às 9h10. Os outros caixas voltaram, mas o caixa 3 para em “Verificando o banco local”.',
      'A loja está com fila. Versão 8.2.',
    ],
    asked: 'Na pasta do caixa existe um arquivo com a data de hoje e a extensão .lock?',
    answered: 'Existe sim: pdv03.lock, das 9h08.',
    solution: [
      'O arquivo <strong>pdv03.lock</strong> ficou preso com a queda de energia. Foi removido com o caixa fechado e a base local foi verificada, sem perda de cupons.',
    ],
    note: 'Conferir se o nobreak do caixa 3 está ligado.',
    critical: true,
  },
  {
    service: 'frente-de-caixa',
    category: 'erro',
    subject: 'Impressora não corta o papel do cupom',
    told: [
      'Desde a troca da impressora do caixa 1, o cupom sai inteiro, mas o papel não é cortado. Modelo igual ao dos outros caixas.',
    ],
    asked: 'Em Configurações / Impressoras, a opção “Acionar guilhotina” está marcada no caixa 1?',
    answered: 'Não estava. Marcamos e voltou a cortar.',
    solution: ['A opção “Acionar guilhotina” estava desmarcada na impressora nova. Com ela marcada, o corte voltou.'],
  },
  {
    service: 'frente-de-caixa',
    category: 'erro',
    subject: 'PIX aprovado no banco e pendente no caixa',
    told: [
      'Desde o início da tarde, o cliente paga por PIX, o banco confirma e o caixa continua em “Aguardando pagamento”.',
      'Exemplo: cupom 88412, R$ 57,90, caixa 2. Ocorre em todos os caixas da filial.',
    ],
    asked: 'O relógio do servidor da filial está certo? O banco recusa consultas com diferença maior que dois minutos.',
    answered: 'Estava sete minutos adiantado.',
    solution: [
      'O relógio do servidor estava adiantado e o banco recusava a consulta do pagamento. Com a hora sincronizada, os pagamentos são confirmados em segundos.',
    ],
    critical: true,
  },
  {
    service: 'frente-de-caixa',
    category: 'instrucao',
    subject: 'Onde consultar as sangrias do dia por operador',
    told: ['Preciso conferir as sangrias de ontem separadas por operador. Em qual tela consigo ver?'],
    asked: 'Precisa do total ou de cada retirada?',
    answered: 'De cada retirada, com o horário.',
    solution: [
      'Em <strong>Frente de Caixa / Movimentos</strong>, filtre por “Sangria” e pela data e agrupe por operador. O botão <em>Extrair</em> leva a lista para planilha.',
    ],
  },
  {
    service: 'frente-de-caixa',
    category: 'erro',
    subject: 'Balança não envia o peso para o caixa 5',
    told: ['O produto é lido, mas o peso vem zerado e o operador precisa digitar. Trocamos o cabo e continua.'],
    asked: 'Qual é o modelo da balança e em qual porta ela está?',
    answered: 'É a Prix 3, na COM4. Antes era COM3.',
    solution: [
      'A porta mudou na troca do cabo. Em <strong>Configurações / Balanças</strong>, alteramos a porta do caixa 5 para COM4.',
    ],
  },
];
