/** What is written about invoices, money and tax. */
import type { Matter } from './demo.matter.ts';

export const invoiceMatters: readonly Matter[] = [
  {
    service: 'nfe',
    category: 'erro',
    subject: 'NF-e rejeitada: 778, NCM inexistente',
    told: [
      'A nota 10240 foi rejeitada com o código 778. O produto 3391 tem o NCM 2106.90.90, que está na tabela vigente.',
      'Segue o XML gerado.',
    ],
    asked: 'O produto foi cadastrado antes da última atualização da tabela de NCM?',
    answered: 'Sim, ele é de 2021.',
    solution: [
      'O cadastro guardava o NCM com um espaço no fim. Corrigimos o produto 3391 e deixamos em anexo, no trâmite anterior, a lista de outros 12 na mesma situação.',
    ],
    file: ['NFe-10240.xml', '<NFe><infNFe><det nItem="1"><prod><NCM>21069090 </NCM></prod></det></infNFe></NFe>'],
  },
  {
    service: 'nfe',
    category: 'erro',
    subject: 'Nenhuma nota é autorizada desde as 8h',
    told: [
      'Nenhuma nota fiscal é autorizada hoje. O painel mostra “Certificado não encontrado”. Renovamos o certificado na sexta-feira.',
      'O faturamento está parado e há dois caminhões esperando.',
    ],
    asked: 'O certificado novo foi instalado no servidor ou somente na máquina de vocês?',
    answered: 'Somente na minha máquina.',
    solution: [
      'O certificado novo foi instalado no servidor de emissão e escolhido em <strong>Faturamento / Certificados</strong>. As 14 notas da fila foram autorizadas.',
    ],
    critical: true,
  },
  {
    service: 'nfe',
    category: 'instrucao',
    subject: 'Como inutilizar uma faixa de numeração',
    told: ['Pulamos os números 20311 a 20314 da série 2. Onde fazemos a inutilização?'],
    asked: 'Algum desses números chegou a ser enviado à SEFAZ?',
    answered: 'Não, nenhum foi transmitido.',
    solution: [
      'Em <strong>Faturamento / NF-e / Inutilização</strong>, informe a série, a faixa e a justificativa. O prazo é o dia 10 do mês seguinte.',
    ],
  },
  {
    service: 'nfe',
    category: 'legislacao-federal',
    subject: 'Nota técnica: novo grupo de tributos na NF-e',
    told: [
      'O contador avisou que a nota técnica muda o grupo de tributos. O sistema já está preparado? Precisamos configurar algo?',
    ],
    asked: 'Vocês emitem também nota de serviço por este sistema?',
    answered: 'Não, somente NF-e e NFC-e.',
    solution: [
      'A versão 8.2.5 traz o novo grupo. Depois de instalar, confira em <strong>Fiscal / Tributos</strong> a classificação dos produtos: as sugestões vêm preenchidas.',
    ],
    corrected: '8.2.5',
  },
  {
    service: 'nfe',
    category: 'erro',
    subject: 'DANFE sai sem o logotipo da loja',
    told: [
      'Depois da atualização de ontem, o DANFE sai sem o logotipo. O e-mail ao cliente também. Exemplo: nota 10251.',
    ],
    asked: 'O logotipo está em JPG ou PNG? Qual é o tamanho do arquivo?',
    answered: 'É um PNG de 3 MB.',
    solution: ['A nova versão aceita imagens de até 1 MB. Reduzimos o logotipo e o DANFE voltou a mostrá-lo.'],
  },
  {
    service: 'nfe',
    category: 'erro',
    subject: 'Carta de correção fica em “Processando”',
    told: [
      'A carta de correção da nota 10198 está em “Processando” há dois dias. O cliente precisa dela para receber a mercadoria.',
    ],
    asked: 'A consulta da nota no portal da SEFAZ mostra o evento registrado?',
    answered: 'Mostra, com data de anteontem.',
    solution: [
      'O evento estava registrado e a resposta se perdeu na queda da internet. Fizemos a consulta pelo recibo e a carta ficou como “Autorizada”.',
    ],
  },
  {
    service: 'financeiro',
    category: 'erro',
    subject: 'Retorno bancário baixa o título errado',
    told: [
      'No retorno de ontem, o pagamento do título 88231 baixou o 88213. Os valores são diferentes.',
      'Segue o trecho do arquivo.',
    ],
    asked: 'O nosso número dos dois títulos é o mesmo?',
    answered: 'Sim, parece que se repetiu.',
    solution: [
      'A sequência do nosso número foi reiniciada na troca de convênio. Acertamos a sequência, estornamos a baixa errada e baixamos o título 88231.',
    ],
    file: ['retorno-ontem.txt', '02RETORNO01COBRANCA 0000088213 000000000015790'],
  },
  {
    service: 'financeiro',
    category: 'instrucao',
    subject: 'Onde vejo os boletos vencidos por vendedor',
    told: ['O gerente pediu a lista de vencidos por vendedor, com telefone do cliente. Existe pronta?'],
    asked: 'Precisa incluir os renegociados?',
    answered: 'Não, só os vencidos em aberto.',
    solution: [
      'Em <strong>Financeiro / Contas a Receber / Vencidos</strong>, agrupe por vendedor e inclua a coluna “Telefone”. Salve como visão para a próxima vez.',
    ],
  },
  {
    service: 'financeiro',
    category: 'erro',
    subject: 'Conciliação do cartão com diferença de centavos',
    told: [
      'Todas as vendas parceladas em 3 vezes ficam com um centavo de diferença na conciliação. Exemplo: NSU 004411.',
    ],
    asked: 'Qual é a operadora, e a diferença está na primeira ou na última parcela?',
    answered: 'Sempre na última parcela.',
    solution: [
      'A operadora arredonda na primeira parcela e o sistema arredondava na última. A partir da 8.2.4 isso é configurado por operadora.',
    ],
    corrected: '8.2.4',
  },
  {
    service: 'financeiro',
    category: 'erro',
    subject: 'Boleto gerado com o vencimento no feriado',
    told: [
      'Boletos com vencimento em feriado municipal não passam para o dia útil seguinte. Clientes reclamam de juros.',
    ],
    asked: 'O feriado está no calendário da filial ou somente no da matriz?',
    answered: 'Somente no da matriz.',
    solution: [
      'O feriado foi incluído no calendário da filial e os 9 boletos já emitidos foram prorrogados, sem juros.',
    ],
  },
  {
    service: 'fiscal',
    category: 'legislacao-federal',
    subject: 'SPED: registro novo recusado pelo validador',
    told: ['O validador recusa o arquivo deste mês: “Registro 1601 com campo inválido”. A entrega é na sexta-feira.'],
    asked: 'O programa validador está na última versão?',
    answered: 'Está, atualizamos hoje cedo.',
    solution: [
      'O campo 4 mudou de tamanho na última versão do leiaute. A 8.2.5 gera o registro certo; o arquivo deste mês foi gerado e validado.',
    ],
    corrected: '8.2.5',
    critical: true,
  },
  {
    service: 'fiscal',
    category: 'erro',
    subject: 'ICMS-ST calculado em venda para consumidor final',
    told: [
      'Na venda para pessoa física de outro estado, o sistema calcula ICMS-ST. Exemplo: nota 10270, cliente de Goiás.',
    ],
    asked: 'O cliente está marcado como contribuinte no cadastro?',
    answered: 'Estava. É pessoa física.',
    solution: [
      'Com o cliente como não contribuinte, a regra certa é aplicada. O cadastro agora avisa quando um CPF é marcado como contribuinte.',
    ],
  },
];
