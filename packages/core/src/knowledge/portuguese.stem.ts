/** Which forms of a Portuguese word are one word to whoever searches: a light stemmer, after the ideas of RSLP. */

// Words come folded. `~` stands for "ão" and its plurals. Each step takes its first rule whose suffix fits and leaves
// at least so many letters: suffixes are written `suffix`, `suffix>replacement`, grouped by that number.
type Rule = readonly [suffix: string, left: number, replacement: string];

// Rules by the last letter of their suffix, the longest first: a word is compared with few of them.
type Step = ReadonlyMap<string, readonly Rule[]>;

function rules(groups: Readonly<Record<number, string>>): Step {
  const step = new Map<string, Rule[]>();
  for (const [left, list] of Object.entries(groups)) {
    for (const rule of list.split(' ')) {
      const [suffix = '', replacement = ''] = rule.split('>');
      const same = step.get(suffix.slice(-1)) ?? [];
      same.push([suffix, Number(left), replacement]);
      step.set(
        suffix.slice(-1),
        same.sort(([one], [other]) => other.length - one.length),
      );
    }
  }
  return step;
}

const STEPS = [
  rules({ 1: 'oes>~ aes>~ aos>~ ao>~ ns>m ais>al ois>ol uis>ul', 2: 'eis>l is>l el>l il>l ss>ss us>us s' }),
  rules({ 3: 'inho inha zinho zinha issimo issima', 4: 'mente' }),
  rules({
    2: 'iss~>it us~>u',
    3: 'amento imento ac~ ic~ ador edor idor adora edora idora adore edore idore avl ivl oso osa',
    4: 'mento bilidade idade ismo ista ivo iva eira>eir eiro>eir',
  }),
  rules({
    3:
      'ariamo eriamo iriamo assemo essemo issemo aremo eremo iremo avamo armo ermo irmo amo emo imo iamo ' +
      'assem essem issem asse esse isse ariam eriam iriam aria eria iria arei erei irei aram eram iram ar~ er~ ir~ ' +
      'ando endo indo ava avam iam ia ou eu iu ei am em ado ada ido ida',
    2: 'ar er ir',
    4: 'ara era ira aste este iste',
  }),
  rules({ 3: 'a e o i ~' }),
  rules({ 2: 'qu>c gu>g' }),
];

/** The stem of a folded word: equal for its singular and plural, its genders, its moods and most nouns made from it. */
export const stem = (word: string): string => STEPS.reduce(shorten, word);

/** The letters that every word with this stem begins with: no rule changes more than a stem's last one. */
export const stemHead = (stemmed: string): string => stemmed.slice(0, Math.max(1, stemmed.length - 1));

function shorten(word: string, step: Step): string {
  for (const [suffix, left, replacement] of step.get(word.slice(-1)) ?? []) {
    if (word.length >= suffix.length + left && word.endsWith(suffix))
      return word.slice(0, -suffix.length) + replacement;
  }
  return word;
}
