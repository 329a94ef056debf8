/** What the contract does not cover: changes to the system, and services (TOTALL 10, 12). */
import type { Matter } from './demo.matter.ts';

/** With what a proposal asks for it: reais and hours. */
export type PaidMatter = Matter & {
  readonly item: 'implementacao' | 'servicos';
  readonly amount: number;
  readonly hours: number;
};

export const paidMatters: readonly PaidMatter[] = [
  {
    item: 'implementacao',
    service: 'analise-de-implementacao',
    category: 'necessidade-nao-nativa',
    subject: 'Integração com a plataforma de entregas',
    told: [
      'Queremos que o pedido do site vá para a plataforma de entregas sem digitação, e que o andamento volte para o pedido.',
    ],
    asked: 'Quantos pedidos por dia, e em quais lojas?',
    answered: 'Cerca de 80, nas três lojas.',
    solution: [
      'A integração está na versão 8.3. O pedido segue à plataforma quando é separado e o andamento aparece na linha do tempo dele.',
    ],
    amount: 6400,
    hours: 40,
  },
  {
    item: 'implementacao',
    service: 'analise-de-implementacao',
    category: 'necessidade-nao-nativa',
    subject: 'Etiqueta de gôndola com preço por quilo',
    told: [
      'Precisamos da etiqueta com o preço por quilo ao lado do preço da embalagem, como pede a fiscalização local.',
    ],
    asked: 'Qual é o tamanho da etiqueta?',
    answered: '8 por 4 centímetros.',
    solution: [
      'O modelo novo calcula o preço por quilo pelo peso do cadastro. Está na lista de etiquetas como “Gôndola 8×4 kg”.',
    ],
    amount: 960,
    hours: 6,
  },
  {
    item: 'implementacao',
    service: 'analise-de-implementacao',
    category: 'necessidade-nao-nativa',
    subject: 'Aprovação de desconto pelo celular do gerente',
    told: ['O gerente nem sempre está na loja. Queremos que ele aprove descontos acima de 10% pelo celular.'],
    asked: 'Um gerente por loja, ou qualquer um da rede?',
    answered: 'Um por loja, com substituto.',
    solution: ['A aprovação chega ao celular do gerente e ao do substituto; vale a primeira resposta.'],
    amount: 4800,
    hours: 30,
  },
  {
    item: 'implementacao',
    service: 'analise-de-implementacao',
    category: 'necessidade-nao-nativa',
    subject: 'Painel de vendas por hora para a vitrine da gerência',
    told: [
      'Gostaríamos de um painel em televisão com as vendas por hora, comparadas com a mesma hora da semana anterior.',
    ],
    asked: 'O painel mostra todas as lojas ou uma por vez?',
    answered: 'Todas, com destaque para a maior.',
    solution: ['O painel abre em <strong>Relatórios / Painéis</strong> e se atualiza a cada cinco minutos.'],
    amount: 3200,
    hours: 20,
  },
  {
    item: 'servicos',
    service: 'layouts',
    category: 'alteracao-de-layout',
    subject: 'Alterar o carnê para três parcelas por folha',
    told: ['O carnê sai com duas parcelas por folha e gasta muito papel. Queremos três.'],
    asked: 'Pode enviar uma folha impressa com as medidas?',
    answered: 'Medimos: 21 por 9,9 centímetros cada parcela.',
    solution: ['O modelo “Carnê 3 por folha” está disponível e é o padrão da loja 1.'],
    amount: 480,
    hours: 3,
  },
  {
    item: 'servicos',
    service: 'instalacao',
    category: 'instalacao-do-sistema',
    subject: 'Instalar o sistema na filial nova',
    told: ['A filial de Aparecida abre no dia 20. São dois caixas e um servidor, já com Windows instalado.'],
    asked: 'O link da filial já está ativo?',
    answered: 'Fica pronto nesta semana.',
    solution: ['Servidor e caixas instalados e testados com venda, cancelamento e NFC-e de homologação.'],
    amount: 1600,
    hours: 10,
  },
  {
    item: 'servicos',
    service: 'treinamento',
    category: 'duvida-de-conceito',
    subject: 'Treinamento de fechamento de caixa para três pessoas',
    told: ['Entraram três operadoras novas. Queremos um treinamento remoto de fechamento de caixa.'],
    asked: 'Preferem manhã ou tarde?',
    answered: 'Manhã, antes de abrir a loja.',
    solution: ['Treinamento feito em duas manhãs. A gravação e o roteiro estão no portal.'],
    amount: 640,
    hours: 4,
  },
  {
    item: 'servicos',
    service: 'infraestrutura',
    category: 'backup',
    subject: 'Cópia de segurança não roda desde a troca do servidor',
    told: ['Trocamos o servidor no sábado e a cópia de segurança da noite não roda mais.'],
    asked: 'O disco de destino tem a mesma letra de antes?',
    answered: 'Não, agora é o E.',
    solution: ['A tarefa apontava para o disco antigo. Foi refeita para o disco E e a cópia de hoje terminou às 2h14.'],
    amount: 320,
    hours: 2,
  },
];
