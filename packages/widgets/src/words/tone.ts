/** The tones a meaning is tinted with; the tokens are `--chamado-tone-<tone>` and `--chamado-tone-<tone>-soft`. */

export const tones = [
  'neutral',
  'muted',
  'accent',
  'strong',
  'violet',
  'blue',
  'amber',
  'teal',
  'green',
  'red',
] as const;

/** One of `tones`. */
export type Tone = (typeof tones)[number];
