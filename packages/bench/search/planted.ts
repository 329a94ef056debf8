/** Articles hidden among the others, made of the words that all of them use, and how people ask for them in a hurry. */
import type { Article } from '@chamado/core/knowledge';

export type Kind = 'exact' | 'unaccented' | 'plural' | 'inflected' | 'typo' | 'prefix';

type Plant = {
  readonly title: string;
  readonly introduction: string;
  readonly body: string;
  readonly asked: Partial<Record<Kind, string>>;
};

const PLANTS: readonly Plant[] = [
  {
    title: 'Gaveta do caixa não abre depois da venda',
    introduction: 'O cabo da gaveta deve ligar na impressora, não no computador.',
    body: 'Confira a conexão do cabo RJ11, abra as configurações do terminal e marque a opção de acionar a gaveta ao fechar o cupom. Se a chave estiver na posição travada, a gaveta só abre à mão.',
    asked: {
      exact: 'gaveta do caixa não abre',
      unaccented: 'gaveta nao abre acionar cupom',
      plural: 'gavetas dos caixas não abrem',
      inflected: 'gaveta parou de abrir quando vendo',
      typo: 'gavtea não abre',
      prefix: 'gaveta não ab',
    },
  },
  {
    title: 'Certificado digital vencido impede a transmissão da nota',
    introduction: 'Renove o certificado e informe o novo arquivo ao emissor.',
    body: 'A receita recusa a nota quando o certificado venceu. Compre a renovação, baixe o arquivo e digite a senha na tela de certificados. Depois transmita de novo a nota que ficou pendente.',
    asked: {
      exact: 'certificado vencido nota',
      unaccented: 'transmissao da nota certificado vencido',
      plural: 'certificados vencidos',
      inflected: 'certificado venceu e não transmite',
      typo: 'certifcado vencdio',
      prefix: 'certificado digital venc',
    },
  },
  {
    title: 'Conciliação mostra lançamentos repetidos do banco',
    introduction: 'O extrato foi importado duas vezes no mesmo período.',
    body: 'Abra o financeiro, escolha a conta e desfaça a última importação. Os lançamentos repetidos somem e a conciliação pode ser refeita. Bancos que mudam o identificador pedem a opção de comparar valor e data.',
    asked: {
      exact: 'conciliação lançamentos repetidos',
      unaccented: 'conciliacao lancamentos repetidos extrato',
      plural: 'conciliações com lançamento repetido',
      inflected: 'conciliando extrato repetiu lançamento',
      typo: 'conciliasão repetidos banco',
      prefix: 'conciliação lançamentos rep',
    },
  },
  {
    title: 'Etiquetas de preço saem tortas',
    introduction: 'O sensor da impressora perdeu a medida do espaço entre etiquetas.',
    body: 'Segure o botão de avanço até a luz piscar: a impressora mede o papel e volta a reconhecer o espaço. Se a etiqueta é preta, mude o tipo de papel no painel.',
    asked: {
      exact: 'etiquetas de preço tortas',
      unaccented: 'etiqueta preco torta sensor espaco',
      plural: 'etiqueta dos preços torta',
      inflected: 'etiqueta de preço entortando torta',
      typo: 'etiquteas tortas',
      prefix: 'etiquetas de preço tor',
    },
  },
  {
    title: 'Balança não envia o peso ao terminal',
    introduction: 'A porta mudou depois de uma atualização do computador.',
    body: 'Veja em qual porta a balança está e informe essa porta no terminal, com a mesma velocidade e o mesmo protocolo do visor. Pese um quilo para provar que o valor chega.',
    asked: {
      exact: 'balança não envia peso',
      unaccented: 'balanca nao envia o peso ao terminal',
      plural: 'balanças não enviam pesos',
      inflected: 'balança enviando peso errado na pesagem do visor',
      typo: 'balnaça não envia peos',
      prefix: 'balança não env',
    },
  },
  {
    title: 'Redefinir a senha esquecida do portal',
    introduction: 'Um link chega por mensagem e vale por duas horas.',
    body: 'Na entrada do portal escolha esqueci minha senha e digite o seu endereço. Se o link não aparecer, procure na pasta de lixo. Depois de três tentativas erradas a conta fica bloqueada por quinze minutos.',
    asked: {
      exact: 'redefinir senha esquecida',
      unaccented: 'tentativas erradas senha portal conta bloqueada',
      plural: 'senhas esquecidas',
      inflected: 'esqueci a senha como redefino',
      typo: 'redefinr senha',
      prefix: 'senha esq',
    },
  },
  {
    title: 'Férias não aparecem na folha',
    introduction: 'O aviso precisa ser homologado antes do cálculo da folha.',
    body: 'Programe as férias por filial e homologue o aviso trinta dias antes. O cálculo que roda depois inclui o terço das férias. Quem tem menos de um ano recebe proporcional e inicia novo período.',
    asked: {
      exact: 'férias não aparecem na folha',
      unaccented: 'ferias terco proporcional',
      plural: 'férias nas folhas proporcionais',
      inflected: 'férias não apareceram na folha',
      typo: 'féras não aparecem na folha',
      prefix: 'férias não apar',
    },
  },
  {
    title: 'Toner novo reconhecido como vazio',
    introduction: 'O contato do cartucho precisa ser limpo e lido de novo.',
    body: 'Retire o toner, limpe os contatos com borracha branca e recoloque. Desligue a impressora da tomada por um minuto. Se a tela insiste em toner vazio, atualize a versão pelo painel.',
    asked: {
      exact: 'toner reconhecido como vazio',
      plural: 'toners vazios',
      inflected: 'impressora não reconhece toner vazio',
      typo: 'toner vaizo',
      prefix: 'toner novo vaz',
    },
  },
];

export const plantedArticles: readonly Article[] = PLANTS.map(({ title, introduction, body }, number) => ({
  id: `plantado-${number}` as Article['id'],
  title,
  introduction,
  body: `<p>${body}</p>`,
  format: 'html',
  productId: null,
  keywords: [],
  updatedAt: '2024-06-01T00:00:00.000Z',
  helped: 0,
  notHelped: 0,
}));

/** 47 questions, each with the article that answers it. */
export const questions = PLANTS.flatMap(({ asked }, number) =>
  Object.entries(asked).map(([kind, text]) => ({ kind: kind as Kind, text, answer: `plantado-${number}` })),
);
