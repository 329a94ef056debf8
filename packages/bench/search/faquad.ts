/** Questions of FaQuAD and the paragraph that answers each: how often an engine puts it first, and among the first five. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '@chamado/core/knowledge';
import { engines } from './engines.ts';

type Dataset = { data: { paragraphs: { context: string; qas: { question: string }[] }[] }[] };
const path = fileURLToPath(new URL('../../../../shared/data/faquad/dataset.json', import.meta.url));

export function printFaquad(): void {
  if (!existsSync(path)) return console.log('\nFaQuAD: skipped, ../shared/data/faquad is not beside this checkout');
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as Dataset;
  const paragraphs = data.flatMap((document) => document.paragraphs);
  const articles = paragraphs.map(({ context }, number) => articleOf(String(number), context));
  const questions = paragraphs.flatMap(({ qas }, number) =>
    qas.map(({ question }) => ({ question, answer: String(number) })),
  );
  console.log(`\nFaQuAD: ${questions.length} questions, ${articles.length} paragraphs; body only, no title`);
  console.log('| engine | success@1 | success@5 |\n| --- | --- | --- |');
  console.log('| BM25, folded (floor) | .803 | .942 |\n| BM25, stop words and stems (floor) | .827 | .964 |');
  for (const [name, build] of Object.entries(engines)) {
    const { search } = build(articles, () => {});
    const places = questions.map(({ question, answer }) => search(question).indexOf(answer));
    const share = (most: number): string =>
      (places.filter((place) => place >= 0 && place < most).length / questions.length).toFixed(3).slice(1);
    console.log(`| ${name} | ${share(1)} | ${share(5)} |`);
  }
}

const articleOf = (id: string, body: string): Article => ({
  id: id as Article['id'],
  title: '',
  introduction: '',
  body,
  format: 'markdown',
  productId: null,
  keywords: [],
  updatedAt: '2026-01-01T00:00:00Z',
  helped: 0,
  notHelped: 0,
});
