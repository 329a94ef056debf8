/** The search holds its floor on FaQuAD, a published set of questions in Portuguese. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { anArticle } from '../testing/index.ts';
import { buildIndexAtOnce } from './index.ts';

const path = fileURLToPath(new URL('../../../../../shared/data/faquad/dataset.json', import.meta.url));
const Dataset = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })) })),
    }),
  ),
});

// 900 questions on higher education, each with the one of 249 paragraphs that answers it.
describe('FaQuAD', () => {
  it('is answered better than by BM25 with stop words and stems', function () {
    if (!existsSync(path)) {
      console.log('    skipped: ../shared/data/faquad is not beside this checkout');
      this.skip();
    }
    const { data } = parse(Dataset, JSON.parse(readFileSync(path, 'utf8')));
    const paragraphs = data.flatMap((document) => document.paragraphs);
    const articles = paragraphs.map(({ context }, number) =>
      anArticle({ id: `p${number}`, title: '-', introduction: '', keywords: [], body: context, format: 'markdown' }),
    );
    const index = buildIndexAtOnce(articles);

    const places = paragraphs.flatMap(({ qas }, number) =>
      qas.map(({ question }) => index.search({ text: question }).items.findIndex(({ id }) => id === `p${number}`)),
    );
    const within = (most: number): number => places.filter((at) => at >= 0 && at < most).length / places.length;
    console.log(`    success@1 ${within(1).toFixed(3)} (floor .827), success@5 ${within(5).toFixed(3)} (floor .964)`);
    expect(within(1)).to.be.greaterThan(0.827);
    expect(within(5)).to.be.greaterThan(0.964);
  });
});
