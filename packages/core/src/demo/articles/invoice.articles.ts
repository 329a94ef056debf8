/** What the demo's knowledge base says of electronic invoices. */
import { points, steps, type ToldArticle } from './told-article.ts';

export const invoiceArticles: readonly ToldArticle[] = [
  {
    id: 'nfe-rejeicao-ncm',
    product: 'nfe',
    title: 'NF-e rejeitada com o código 778: como corrigir o NCM do produto',
    introduction:
      'A rejeição 778 diz que o NCM informado não existe na tabela vigente. Veja onde corrigir o cadastro e como reenviar a nota sem emitir outra.',
    body: [
      'A SEFAZ confere o NCM de cada item com a tabela do dia da emissão. Quando um código é extinto, os produtos que ainda o usam passam a ser rejeitados, mesmo que tenham sido faturados na semana anterior.',
      '## Corrigir e reenviar',
      steps(
        'Em **Faturamento / NF-e**, abra a nota rejeitada e anote o número do item que aparece na mensagem.',
        'Em **Cadastros / Produtos**, abra o produto e informe o NCM novo. Confira se não há espaço antes ou depois do código.',
        'Volte à nota, escolha **Atualizar itens pelo cadastro** e depois **Transmitir**.',
      ),
      'O número da nota não muda: uma nota rejeitada não chegou a existir para a SEFAZ.',
      '## Muitos produtos com o mesmo código',
      'Use **Cadastros / Produtos / Alterar em lote**, filtre pelo NCM antigo e informe o novo. O relatório de conferência mostra quantos produtos foram alterados. Em caso de dúvida sobre o código certo, fale com o seu contador antes de alterar.',
    ],
    keywords: ['nota fiscal', 'sefaz', 'classificação fiscal', 'rejeição'],
    daysOld: 18,
    helped: 61,
    notHelped: 5,
  },
  {
    id: 'nfe-certificado-vencido',
    product: 'nfe',
    title: 'Certificado digital vencido: como instalar o novo e liberar as notas',
    introduction:
      'Quando o certificado A1 vence, nenhuma nota é autorizada. Instale o novo no servidor de emissão e escolha-o no sistema.',
    body: [
      'O painel de notas mostra **Certificado não encontrado** ou **Certificado vencido**, e a fila começa a crescer. Nenhuma nota se perde: todas saem assim que o certificado for trocado.',
      steps(
        'Peça à certificadora o arquivo do novo certificado (extensão `.pfx`) e a senha.',
        'No **servidor de emissão**, abra o arquivo e instale-o para a máquina local. Instalar somente no seu computador não basta.',
        'No sistema, abra **Faturamento / Certificados**, escolha o certificado novo e informe a senha.',
        'Clique em **Testar comunicação**. A resposta esperada é “Serviço em operação”.',
      ),
      'Depois do teste, a fila é enviada sozinha em até dois minutos.',
      '## Para não ser surpreendido',
      'Em **Faturamento / Certificados / Avisos**, informe um e-mail: o sistema avisa 30, 15 e 5 dias antes do vencimento.',
    ],
    keywords: ['A1', 'pfx', 'assinatura digital', 'nota não autorizada', 'validade'],
    daysOld: 33,
    helped: 88,
    notHelped: 4,
  },
  {
    id: 'nfe-contingencia',
    product: 'nfe',
    title: 'SEFAZ fora do ar: como emitir NF-e e NFC-e em contingência',
    introduction:
      'Se o serviço da SEFAZ não responde, a loja não precisa parar. Veja quando entrar em contingência, e o que fazer quando o serviço voltar.',
    body: [
      'Antes de tudo, confira em **Faturamento / Situação da SEFAZ** se o problema é do serviço ou da sua internet. Se outros sites também não abrem, o problema é local.',
      '## NF-e',
      'Escolha **Contingência SVC** no painel de notas. As notas passam a ser autorizadas pelo ambiente nacional e não precisam ser reenviadas depois.',
      '## NFC-e, no caixa',
      'O caixa entra em contingência sozinho depois de três tentativas. O cupom sai com a frase “Emitida em contingência” e fica guardado. Quando o serviço volta, os cupons são transmitidos em ordem.',
      '## O prazo',
      points(
        'Os cupons emitidos em contingência precisam ser transmitidos em até 24 horas.',
        'O painel **Pendentes de transmissão** deve ficar vazio no fim do dia.',
        'Não desligue o caixa com cupons pendentes: ele os transmite também de madrugada.',
      ),
    ],
    keywords: ['offline', 'sem internet', 'SVC', 'cupom fiscal', 'indisponível'],
    daysOld: 54,
    helped: 73,
    notHelped: 9,
  },
  {
    id: 'nfe-cancelar',
    product: 'nfe',
    title: 'Como cancelar uma NF-e, e o que fazer depois do prazo',
    introduction:
      'O cancelamento pode ser feito em até 24 horas, se a mercadoria não saiu. Depois disso, há a nota de estorno e a carta de correção.',
    body: [
      '## Dentro do prazo',
      steps(
        'Em **Faturamento / NF-e**, abra a nota autorizada.',
        'Escolha **Cancelar** e escreva a justificativa, com pelo menos 15 letras.',
        'Aguarde a resposta. O estoque e os títulos a receber voltam sozinhos ao que eram.',
      ),
      'Se um título da nota já foi baixado, o sistema avisa e não cancela: estorne primeiro o recebimento em **Financeiro / Contas a receber**.',
      '## Depois de 24 horas',
      points(
        'Erro de dados que não mudam o imposto (endereço, transportadora, observação): emita uma **carta de correção**.',
        'Mercadoria devolvida: emita uma **nota de devolução**.',
        'Nota que nunca deveria ter existido: emita uma **nota de estorno** e combine a escrituração com o contador.',
      ),
      'Alguns estados aceitam o cancelamento extemporâneo, com multa. Consulte a regra do seu estado.',
    ],
    keywords: ['cancelamento', 'carta de correção', 'CC-e', 'estorno', 'devolução'],
    daysOld: 71,
    helped: 52,
    notHelped: 7,
  },
  {
    id: 'nfe-inutilizar',
    product: 'nfe',
    title: 'Pulou a numeração da nota? Como inutilizar uma faixa de números',
    introduction:
      'Números de nota que não foram usados devem ser inutilizados até o dia 10 do mês seguinte. O procedimento leva um minuto.',
    body: [
      'Um número é pulado quando a nota é excluída antes de ser transmitida, ou quando a série é ajustada à mão. Para a SEFAZ fica um buraco na sequência, que precisa ser explicado.',
      steps(
        'Em **Faturamento / NF-e / Inutilização**, escolha a série.',
        'Informe o primeiro e o último número. Para um número só, repita-o.',
        'Escreva a justificativa e clique em **Enviar**.',
        'Guarde o protocolo, que também fica anexado à tela.',
      ),
      'O sistema não deixa inutilizar um número que foi autorizado, cancelado ou denegado: confira a faixa, se a mensagem “Número já utilizado” aparecer.',
      '## Como saber se há buracos',
      'O relatório **Faturamento / Conferência de numeração** lista os números que faltam em cada série. Vale passar por ele no primeiro dia útil do mês, antes do fechamento fiscal.',
    ],
    keywords: ['inutilização', 'sequência', 'série', 'numeração', 'buraco'],
    daysOld: 95,
    helped: 29,
    notHelped: 2,
  },
];
