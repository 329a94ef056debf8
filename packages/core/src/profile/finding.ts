/** What is wrong with a profile: where, and what would be right. */

/** `at` is the dotted path to it; `code` as in `FieldFault`. */
export type Finding = {
  readonly at: string;
  readonly code:
    'unknown' | 'repeated' | 'too_late' | 'unreachable' | 'uncovered' | 'wrong_type' | 'invalid' | 'required';
  readonly text: string;
};

/** `name` is none of `right`. */
export const unknown = (at: string, what: string, name: string, right: Iterable<string>): Finding => ({
  at,
  code: 'unknown',
  text: `there is no ${what} "${name}"; right would be ${[...right].join(', ') || 'none: there are none'}`,
});

/** Every name that stands more than once, at its second place. */
export const repeats = (at: string, names: readonly (string | number)[], key = 'id'): readonly Finding[] =>
  names.flatMap((name, index): readonly Finding[] => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const text = `"${name}" stands at ${at}.${first} already; give each its own`;
    return [{ at: `${at}.${index}.${key}`, code: 'repeated', text }];
  });

/** Every id that stands more than once among `things`. */
export const idsOf = (at: string, things: readonly { readonly id: string }[]): readonly Finding[] =>
  repeats(
    at,
    things.map(({ id }) => id),
  );
