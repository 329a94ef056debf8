/** The few colours, sizes and typefaces a text may carry: names, not values, so that each theme keeps them readable. */

/** Name by name, what `clean` lets through as `<span data-color="red">`; `proseStyles` draws each. */
export const textTokens = {
  color: ['red', 'amber', 'green', 'teal', 'blue', 'violet', 'muted'],
  highlight: ['red', 'amber', 'green', 'teal', 'blue', 'violet'],
  size: ['small', 'large'],
  font: ['serif', 'mono'],
} as const;

export type TokenName = keyof typeof textTokens;
