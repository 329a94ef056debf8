/** What the demo's knowledge base says of contracts and reports. */
import { points, steps, type ToldArticle } from './told-article.ts';

export const officeArticles: readonly ToldArticle[] = [
  {
    id: 'contratos-reajuste',
    product: 'contratos',
    title: 'Como reajustar contratos por índice, um a um ou em lote',
    introduction: 'O reajuste usa o índice do mês de aniversário. Veja como simular, aplicar e avisar o cliente.',
    body: [
      steps(
        'Em **Contratos / Índices**, confira se o índice do mês está lançado.',
        'Abra **Contratos / Reajuste** e escolha o mês de aniversário.',
        'Clique em **Simular**. A lista mostra o valor antigo, o novo e a diferença.',
        'Desmarque os contratos que não devem mudar agora e clique em **Aplicar**.',
      ),
      'As parcelas já faturadas não mudam. As que ainda não foram passam ao valor novo a partir do aniversário.',
      '## O contrato não aparece na lista',
      points(
        'A data base está vazia ou é de outro mês.',
        'O contrato está **Suspenso** ou em renegociação.',
        'Já foi reajustado neste ano: veja a aba **Histórico**.',
      ),
      'A carta ao cliente sai de **Contratos / Reajuste / Cartas**, por e-mail ou em PDF.',
    ],
    keywords: ['IPCA', 'IGP-M', 'aniversário', 'data base', 'mensalidade', 'correção'],
    daysOld: 24,
    helped: 32,
    notHelped: 3,
  },
  {
    id: 'contratos-suspender',
    product: 'contratos',
    title: 'Suspender ou encerrar um contrato: diferenças e efeitos no faturamento',
    introduction: 'A suspensão interrompe a cobrança por um período; o encerramento é definitivo e pode gerar multa.',
    body: [
      '## Suspender',
      'Em **Contratos**, abra o contrato e escolha **Suspender**. Informe o primeiro e o último dia. Durante esse tempo nada é faturado, e o vencimento do contrato é adiado pelo mesmo número de dias, se a opção **Prorrogar** estiver marcada.',
      '## Encerrar',
      steps(
        'Escolha **Encerrar** e a data.',
        'Confira a multa calculada pela cláusula. Pode ser dispensada com a senha do gestor.',
        'Confirme: o sistema fatura os dias usados no mês e cancela as parcelas futuras.',
      ),
      'Equipamentos em comodato ficam listados até que a devolução seja registrada.',
      '## Voltar atrás',
      'Um contrato suspenso pode ser retomado a qualquer dia. Um encerrado não: faça um novo, com **Copiar contrato**, que traz cláusulas e itens.',
    ],
    keywords: ['rescisão', 'cancelar contrato', 'multa', 'comodato', 'pausa'],
    daysOld: 101,
    helped: 14,
    notHelped: 2,
  },
  {
    id: 'relatorios-lento',
    product: 'relatorios',
    title: 'O relatório demora ou não termina: como pedir em segundo plano',
    introduction:
      'Períodos longos devem ser gerados em segundo plano. O arquivo chega por e-mail e fica guardado por sete dias.',
    body: [
      'Um relatório aberto na tela ocupa a sua sessão até terminar e é interrompido depois de cinco minutos. Para períodos de mais de três meses, prefira o segundo plano.',
      steps(
        'Monte os filtros como de costume.',
        'Em vez de **Visualizar**, escolha **Gerar em segundo plano**.',
        'Escolha o formato: PDF para ler, planilha para continuar o trabalho.',
        'Continue usando o sistema. O aviso aparece no sino, e o e-mail traz o endereço do arquivo.',
      ),
      '## Para que fique rápido',
      points(
        'Escolha a loja: **Todas** lê o banco inteiro.',
        'Tire as colunas que não serão usadas, sobretudo **Custo médio**, que é recalculado linha a linha.',
        'Agende para a madrugada o que é pedido todos os dias.',
      ),
    ],
    keywords: ['lentidão', 'travado', 'exportar', 'planilha', 'agendar', 'timeout'],
    daysOld: 36,
    helped: 45,
    notHelped: 7,
  },
  {
    id: 'relatorios-diferenca',
    product: 'relatorios',
    title: 'Dois relatórios mostram totais diferentes: por onde começar',
    introduction: 'Data de emissão ou de recebimento, devoluções, cancelados: quatro perguntas explicam a diferença.',
    body: [
      'Antes de procurar um erro, compare o rodapé dos dois relatórios: ele repete todos os filtros usados.',
      steps(
        '**Qual data?** “Vendas por emissão” e “Vendas por recebimento” contam a mesma venda em dias diferentes.',
        '**Com devoluções?** O resumo da loja desconta; a curva ABC, não.',
        '**Com cancelados?** Somente o relatório fiscal os mostra.',
        '**Quais lojas?** O filtro fica guardado da última vez.',
      ),
      'Se as quatro respostas são iguais e o total ainda difere, exporte os dois em planilha, por documento, e compare os números das notas. A primeira nota que está em um e falta no outro costuma contar a história.',
      'Ao abrir um ticket, anexe as duas planilhas e diga qual é o primeiro documento diferente: a análise começa dali.',
    ],
    keywords: ['divergência', 'não bate', 'curva ABC', 'faturamento', 'total errado'],
    daysOld: 69,
    helped: 26,
    notHelped: 6,
  },
];
