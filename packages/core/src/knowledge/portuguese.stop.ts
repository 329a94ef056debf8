/** Words that answer nothing: every Portuguese text has them. Folded. */
const STOP_WORDS = new Set(
  (
    'a o e as os um uma uns umas de do da dos das em no na nos nas num numa ao aos por pelo pela pelos pelas para pra com sem sob ' +
    'sobre ate entre desde que se quem qual quais quando onde como porque quanto quantos quanta quantas mas ou nem pois ja nao sim ' +
    'mais menos muito muita muitos muitas tao so tambem ainda apenas eu tu ele ela eles elas nos voce voces me te lhe lhes ' +
    'meu minha meus minhas seu sua seus suas nosso nossa este esta estes estas esse essa esses essas isto isso aquele aquela aquilo ' +
    'ser sao era eram foi foram seja sejam sera serao e sido sendo estar estao estava estao esteja ter tem tinha teve tenha ' +
    'haver ha houve pode podem deve devem vai vou fazer faz feito quero preciso consigo gostaria the of and to in'
  ).split(' '),
);

/** Whether a folded word is too common to be looked for. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
