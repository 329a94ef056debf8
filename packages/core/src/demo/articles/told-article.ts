/** How an article of the demo is written down: in paragraphs, steps and headings of Markdown. */

export type ToldArticle = {
  readonly id: string;
  /** The preset's product, or null where it serves all. */
  readonly product: string | null;
  readonly title: string;
  readonly introduction: string;
  /** Blocks of Markdown, one after the other. */
  readonly body: readonly string[];
  readonly keywords: readonly string[];
  /** How many days before the demo's moment it was last revised. */
  readonly daysOld: number;
  readonly helped: number;
  readonly notHelped: number;
};

/** A numbered list: what is done one after the other. */
export const steps = (...done: readonly string[]): string => done.map((step, at) => `${at + 1}. ${step}`).join('\n');

/** A list in no order. */
export const points = (...told: readonly string[]): string => told.map((point) => `- ${point}`).join('\n');
