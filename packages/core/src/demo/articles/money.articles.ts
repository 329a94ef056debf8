/** What the demo's knowledge base says of money and tax. */
import { points, steps, type ToldArticle } from './told-article.ts';

export const moneyArticles: readonly ToldArticle[] = [
  {
    id: 'financeiro-boleto',
    product: 'financeiro',
    title: 'O boleto foi rejeitado pelo banco: como ler o retorno',
    introduction:
      'O arquivo de retorno traz um código para cada boleto recusado. Veja os mais comuns e como enviar de novo.',
    body: [
      'Depois de ler o retorno em **Financeiro / Cobrança / Retornos**, os títulos recusados ficam em vermelho. Passe o ponteiro sobre o código para ver o texto do banco.',
      '## Os mais comuns',
      points(
        '**Nosso número já existe**: a remessa foi enviada duas vezes. Nada a fazer, o primeiro boleto vale.',
        '**CEP inválido**: corrija o endereço do cliente em **Cadastros / Clientes**.',
        '**Vencimento anterior à entrada**: mude a data do título.',
        '**Carteira não contratada**: fale com o gerente do banco.',
      ),
      '## Enviar de novo',
      steps(
        'Corrija o cadastro ou o título.',
        'Em **Cobrança / Remessas**, escolha **Somente recusados**.',
        'Gere o arquivo e envie ao banco.',
      ),
      'O boleto impresso antes da correção não deve ser entregue: imprima outro.',
    ],
    keywords: ['remessa', 'retorno', 'CNAB', 'cobrança', 'nosso número'],
    daysOld: 30,
    helped: 41,
    notHelped: 6,
  },
  {
    id: 'financeiro-conciliacao',
    product: 'financeiro',
    title: 'Conciliação de cartões: por que o valor recebido é menor que o vendido',
    introduction:
      'Taxas, antecipação e parcelas explicam quase toda a diferença. A tela mostra cada uma em sua coluna.',
    body: [
      'Em **Financeiro / Conciliação / Cartões**, cada linha é um depósito da administradora. Abra a linha para ver as vendas que o formam.',
      points(
        '**Taxa**: o percentual contratado, por bandeira e número de parcelas.',
        '**Antecipação**: o custo de receber antes.',
        '**Aluguel**: a mensalidade da maquininha, descontada uma vez por mês.',
        '**Contestação**: venda que o portador não reconheceu.',
      ),
      '## A taxa não é a contratada',
      'Confira em **Financeiro / Administradoras** se a tabela está atualizada e com a data de início certa. Depois, clique em **Conferir taxas**: o sistema lista as vendas cobradas a mais, em uma planilha que pode ser enviada à administradora.',
      'As vendas sem par, em amarelo, são de maquininhas que não estão cadastradas na loja.',
    ],
    keywords: ['maquininha', 'TEF', 'taxa', 'antecipação', 'bandeira', 'chargeback'],
    daysOld: 44,
    helped: 36,
    notHelped: 5,
  },
  {
    id: 'financeiro-estornar-baixa',
    product: 'financeiro',
    title: 'Baixei o título errado: como estornar um recebimento',
    introduction: 'O estorno devolve o título ao que era e desfaz o lançamento no banco. O histórico guarda os dois.',
    body: [
      steps(
        'Em **Financeiro / Contas a receber**, procure o título com o filtro **Baixados**.',
        'Abra o título e, na aba **Baixas**, escolha a que está errada.',
        'Clique em **Estornar**, escreva o motivo e confirme.',
      ),
      'O título volta a **Aberto**, com os juros recalculados até hoje. Se a baixa veio de um arquivo do banco, ela pode ser ligada ao título certo em **Cobrança / Retornos / Sem título**.',
      '## O botão não aparece',
      points(
        'O mês está fechado: peça ao responsável que reabra em **Financeiro / Períodos**.',
        'A baixa faz parte de um acerto de caixa: estorne o acerto inteiro.',
        'O seu perfil não tem **Estornar baixas**.',
      ),
    ],
    keywords: ['baixa', 'estorno', 'contas a receber', 'pagamento errado', 'período fechado'],
    daysOld: 76,
    helped: 28,
    notHelped: 2,
  },
  {
    id: 'fiscal-sped-erros',
    product: 'fiscal',
    title: 'SPED Fiscal: como resolver os erros do validador antes da entrega',
    introduction:
      'O validador aponta registro e linha. Gere o arquivo, corrija na origem e gere de novo: não altere o arquivo à mão.',
    body: [
      'Gere o arquivo em **Fiscal / SPED / Gerar** e abra-o no validador da Receita. Cada erro tem um **registro**, que diz onde está a origem:',
      points(
        '**0150**: cadastro de cliente ou fornecedor, quase sempre município ou inscrição estadual.',
        '**0200**: cadastro de produto, NCM ou unidade.',
        '**C170**: item de uma nota, com CFOP ou CST que não combinam.',
        '**H010**: inventário sem saldo ou sem valor.',
      ),
      'Em **Fiscal / SPED / Conferência**, cole o número da linha: o sistema abre o documento certo.',
      '## Advertências',
      'Advertências não impedem a entrega, mas podem ser cobradas depois. Leve a lista ao contador.',
      'Gere o arquivo pelo menos **três dias úteis** antes do prazo: correções de cadastro podem depender de outras pessoas.',
    ],
    keywords: ['EFD', 'validador', 'PVA', 'obrigação acessória', 'contador', 'registro'],
    daysOld: 12,
    helped: 47,
    notHelped: 8,
  },
  {
    id: 'fiscal-tributos-novos',
    product: 'fiscal',
    title: 'Novo grupo de tributos na nota: o que configurar na versão 8.2',
    introduction: 'A versão 8.2 já leva os campos novos. Falta conferir a classificação dos produtos.',
    body: [
      'Os campos novos saem no arquivo da nota assim que a versão 8.2.5 está instalada. Nada muda no valor cobrado do cliente durante o período de transição.',
      steps(
        'Confira a versão em **Ajuda / Sobre**. Abaixo da 8.2.5, agende a atualização.',
        'Em **Fiscal / Tributos / Classificação**, clique em **Sugerir**: o sistema preenche pelo NCM.',
        'Reveja com o contador os produtos marcados em amarelo, que têm mais de uma classificação possível.',
        'Emita uma nota em **homologação** e confira o arquivo.',
      ),
      'Produtos sem classificação não impedem a nota até o fim da transição, mas aparecem todos os dias no aviso da manhã.',
      'Serviços têm uma tela própria, **Fiscal / Tributos / Serviços**.',
    ],
    keywords: ['reforma tributária', 'IBS', 'CBS', 'nota técnica', 'legislação'],
    daysOld: 6,
    helped: 39,
    notHelped: 4,
  },
];
