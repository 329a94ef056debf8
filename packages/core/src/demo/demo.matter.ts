/** What a ticket of the demo is about, and what is said in it. */

/** A text of several paragraphs: each is one. */
export type Told = readonly string[];

export type Matter = {
  /** Answers to the form, by their ids in the preset `help-desk`. */
  readonly service: string;
  readonly category: string;
  readonly subject: string;
  readonly told: Told;
  /** What an attendant asks, and what the customer answers. */
  readonly asked: string;
  readonly answered: string;
  readonly solution: Told;
  /** What one attendant tells the other. */
  readonly note?: string;
  /** The company or an area stands still. */
  readonly critical?: boolean;
  /** The version of the correction package, where development mends it (TOTALL 9). */
  readonly corrected?: string;
  /** A file the customer sends along: its name, and a text that it holds. */
  readonly file?: readonly [name: string, text: string];
};

/** As rich text, the way the editor hands it in. */
export const htmlOf = (told: Told): string => told.map((paragraph) => `<p>${paragraph}</p>`).join('');
