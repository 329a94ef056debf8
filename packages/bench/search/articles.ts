/** Believable articles of a Portuguese help desk: sentences that agree, words as frequent as words are, the same for a seed. */
import type { Article } from '@chamado/core/knowledge';
import {
  ADJECTIVES,
  ADVERBS,
  agreeing,
  bare,
  COMPANIES,
  conjugated,
  isFeminine,
  NOUNS,
  plural,
  VERBS,
  type VerbForm,
} from './portuguese.words.ts';

export const PRODUCTS = ['fiscal', 'financeiro', 'estoque', 'pdv', 'portal'] as const;

/** A generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` articles of about 200 words. */
export function articles(count: number, seed = 7): readonly Article[] {
  const writer = writerFrom(seeded(seed));
  return Array.from({ length: count }, (_, number) => writer.article(number));
}

function writerFrom(random: () => number) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  // A few words make most of a text, as everywhere.
  const pickCommon = <T>(from: readonly T[]): T => from[Math.floor(random() ** 2.2 * from.length)]!;
  const chance = (share: number): boolean => random() < share;
  const upto = (most: number): number => Math.floor(random() * most);

  // Each article is about few things: it shuffles the vocabulary its own way, so that what is common differs.
  const topic = () => ({
    nouns: Array.from({ length: 14 }, () => pick(NOUNS)),
    verbs: Array.from({ length: 10 }, () => pick(VERBS)),
  });
  type Topic = ReturnType<typeof topic>;

  const thing = (about: Topic, article: 'the' | 'a' | 'none' = 'the'): string => {
    const noun = chance(0.7) ? pickCommon(about.nouns) : pickCommon(NOUNS);
    const feminine = isFeminine(noun);
    const many = chance(0.25);
    const name = many ? plural(bare(noun)) : bare(noun);
    const det = { the: feminine ? 'a' : 'o', a: feminine ? 'uma' : 'um', none: '' }[article];
    const with_s = det && many ? (det === 'um' ? 'uns' : `${det}s`) : det;
    const adjective = chance(0.35) ? ` ${agreeing(pickCommon(ADJECTIVES), feminine, many)}` : '';
    return `${with_s} ${name}${adjective}`.trim();
  };
  const does = (about: Topic, form: VerbForm): string =>
    conjugated(chance(0.7) ? pickCommon(about.verbs) : pickCommon(VERBS), form);
  const of = (text: string): string => `de ${text}`.replace(/^de (os?|as?) /, 'd$1 ');
  const inside = (text: string): string => `em ${text}`.replace(/^em (os?|as?) /, 'n$1 ');

  const code = (): string =>
    pick([
      () => `erro ${100 + upto(4900)}`,
      () => `rejeição ${200 + upto(700)}`,
      () => `versão ${1 + upto(12)}.${upto(30)}.${upto(200)}`,
      () => `código ${1000 + upto(90000)}`,
      () => `NT ${2015 + upto(11)}.${String(1 + upto(9)).padStart(3, '0')}`,
      () => `tela ${'ABCFGKMP'[upto(8)]}${100 + upto(900)}`,
      () => `CFOP ${1 + upto(7)}${100 + upto(900)}`,
      () => `porta ${1000 + upto(9000)}`,
      () => `equipamento de série ${pick(['BR', 'XK', 'ZT', 'MP', 'LX'])}${10000 + upto(90000)}`,
    ])();

  const sentences: readonly ((about: Topic) => string)[] = [
    (t) =>
      `Para ${does(t, 'infinitive')} ${thing(t)}, ${does(t, 'imperative')} ${thing(t)} e ${does(t, 'imperative')} ${thing(t)}`,
    (t) =>
      `Quando ${thing(t)} não ${does(t, 'does')} ${thing(t)}, ${does(t, 'imperative')} se ${thing(t)} está ${conjugated(pickCommon(t.verbs), 'done')}`,
    (t) => `Acesse o menu ${bare(pickCommon(t.nouns))} e ${does(t, 'imperative')} ${inside(thing(t))} ${of(thing(t))}`,
    (t) => `O sistema ${does(t, 'does')} ${thing(t)} ${pick(ADVERBS)} depois ${of(thing(t))}`,
    (t) => `Se aparecer ${code()}, ${does(t, 'imperative')} ${thing(t)} ${inside(thing(t))}`,
    (t) => `Na ${code()} ${thing(t)} ${does(t, 'will')} ${thing(t)} sem ${does(t, 'infinitive')} ${thing(t)}`,
    (t) => `Os usuários que ${does(t, 'do')} ${thing(t)} precisam ${does(t, 'infinitive')} ${thing(t, 'a')}`,
    (t) => `Caso ${thing(t)} ${does(t, 'would')} ${thing(t)}, o gerente ${does(t, 'will')} ${thing(t)}`,
    (t) =>
      `Na ${pick(COMPANIES)} o atendente ${does(t, 'did')} ${thing(t)} ${of(thing(t))} e ${does(t, 'did')} ${thing(t)}`,
    (t) => `Continue ${does(t, 'doing')} ${thing(t)} até ${does(t, 'infinitive')} ${thing(t)} ${of(thing(t))}`,
    (t) => `${thing(t)} deve ser ${conjugated(pickCommon(t.verbs), 'done')} ${pick(ADVERBS)} por ${thing(t, 'a')}`,
    (t) => `Antes de ${does(t, 'infinitive')}, confira ${thing(t)}, ${thing(t)} e ${thing(t)}`,
  ];
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  // One word in two thousand is mistyped, as people do.
  const typed = (text: string): string =>
    chance(0.006) ? text.replace(/(\p{L}\p{L})(\p{L})(\p{L})/u, '$1$3$2') : text;
  const sentence = (about: Topic): string => `${typed(capital(pick(sentences)(about)))}.`;
  const titles: readonly ((about: Topic) => string)[] = [
    (t) => `Como ${does(t, 'infinitive')} ${thing(t)} ${inside(thing(t))}`,
    (t) => `${capital(bare(pick(t.nouns)))} não ${does(t, 'does')} ${thing(t)}`,
    (t) => `${capital(code())} ao ${does(t, 'infinitive')} ${thing(t)}`,
    (t) => `${capital(thing(t, 'none'))}: ${does(t, 'infinitive')} ${of(thing(t))}`,
  ];

  return {
    article(number: number): Article {
      const about = topic();
      const paragraphs: string[] = [];
      for (let words = 0; words < 165;) {
        const paragraph = Array.from({ length: 2 + upto(3) }, () => sentence(about)).join(' ');
        words += paragraph.split(' ').length;
        paragraphs.push(paragraph);
      }
      return {
        id: `artigo-${number}` as Article['id'],
        title: pick(titles)(about),
        introduction: sentence(about),
        body: paragraphs.map((text) => `<p>${text}</p>`).join(''),
        format: 'html',
        productId: chance(0.2) ? null : pick(PRODUCTS),
        keywords: [bare(pick(about.nouns)), bare(pick(about.nouns))],
        updatedAt: new Date(Date.UTC(2020, 0, 1) + upto(2000) * 86_400_000).toISOString(),
        helped: upto(40),
        notHelped: upto(10),
      };
    },
  };
}
