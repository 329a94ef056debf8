/** The five presets: each a profile that checks, says everything in three languages, and speaks calmly. */
import { expect } from 'chai';
import { checkProfile } from '../profile.check.ts';
import { presets } from './index.ts';

const wordKeys = new Set([
  ...['label', 'hint', 'placeholder', 'missing', 'ask', 'example', 'html', 'named', 'explanation', 'text', 'option'],
  ...['one', 'other', 'responsible', 'subject', 'body'],
]);

/** Every text for people in `value`, by its path: whatever has a Portuguese text, and whatever should have one. */
function wordsIn(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('pt-BR' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    wordKeys.has(key) && typeof inner === 'string'
      ? [[`${path}.${key}`, inner] as const]
      : wordsIn(inner, `${path}.${key}`),
  );
}

/** A version's number is the same in every language. */
const isWhole = (words: unknown): boolean =>
  typeof words === 'string'
    ? /^[\d.]+$/.test(words)
    : ['pt-BR', 'en', 'es'].every((tag) => Boolean(Reflect.get(Object(words), tag)));

for (const [id, preset] of Object.entries(presets)) {
  describe(`the preset ${id}`, () => {
    const words = wordsIn(preset, id);

    it('is whole: every name in it is the name of something', () => {
      expect(checkProfile(preset)).to.deep.equal(preset);
      expect(preset.id).to.equal(id);
    });

    it('says everything in Portuguese, English and Spanish', () => {
      expect(words.length).to.be.above(60);
      expect(words.filter(([, said]) => !isWhole(said))).to.deep.equal([]);
    });

    it('never raises its voice (LOOK)', () => {
      expect(JSON.stringify(words)).to.not.match(/[!¡]/);
    });
  });
}
