/** The demo's knowledge base: what a help desk for shops is asked most, answered once. */
import { Article } from '../knowledge/article.schema.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { houseArticles } from './articles/house.articles.ts';
import { invoiceArticles } from './articles/invoice.articles.ts';
import { moneyArticles } from './articles/money.articles.ts';
import { officeArticles } from './articles/office.articles.ts';
import { stockArticles } from './articles/stock.articles.ts';
import { tillArticles } from './articles/till.articles.ts';

const told = [
  ...tillArticles,
  ...invoiceArticles,
  ...stockArticles,
  ...moneyArticles,
  ...officeArticles,
  ...houseArticles,
];

/** Every article, revised so many days before `now`. */
export const demoArticles = (now: Instant): readonly Article[] =>
  told.map(({ product, body, daysOld, ...article }) =>
    parse(Article, {
      ...article,
      productId: product,
      body: body.join('\n\n'),
      format: 'markdown',
      updatedAt: instantAt(millis(now) - daysOld * DAY_MS),
    }),
  );
