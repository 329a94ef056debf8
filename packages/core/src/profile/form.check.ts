/** What must hold inside a profile's forms: every name a field, a cascade or a condition gives is the name of something. */
import { patternOf } from '../form/coach.rules.ts';
import type { CoachRule, Condition, Field, FormDefinition } from '../form/form.schema.ts';
import { catalogueOf } from '../form/options.rules.ts';
import { type Finding, repeats, unknown } from './finding.ts';
import type { PortalProfile } from './profile.schema.ts';

/** Everything wrong with the form at `at`. */
export function formFindings(form: FormDefinition, at: string, profile: PortalProfile): readonly Finding[] {
  const names = form.fields.map(({ name }) => name);
  const asks = names.includes('description');
  const missing = 'a form asks for a description; add a field of that name, of kind richText or longText';
  return [
    ...repeats(`${at}.fields`, names, 'name'),
    ...repeats(
      `${at}.coach`,
      form.coach.map(({ id }) => id),
    ),
    ...(asks ? [] : [{ at: `${at}.fields`, code: 'required', text: missing } as const]),
    ...form.fields.flatMap((field, index) =>
      fieldFindings(field, `${at}.fields.${index}`, form.fields.slice(0, index), profile),
    ),
    ...form.coach.flatMap((rule, index) => coachFindings(rule, `${at}.coach.${index}`, form.fields, profile)),
  ];
}

/** What is wrong with a condition over `fields`. */
export function conditionFindings(
  { field: name, is }: Condition,
  at: string,
  fields: readonly Field[],
  profile: PortalProfile,
): readonly Finding[] {
  const named = fields.filter((field) => field.name === name);
  if (named.length === 0) return [unknown(`${at}.field`, 'such field to ask here:', name, namesOf(fields))];
  if (named.some(({ kind }) => kind !== 'choice')) return [];
  const right = new Set(named.flatMap((field) => catalogueOf(field, profile)).map(({ id }) => id));
  return is.flatMap((value, index) => (right.has(value) ? [] : [unknown(`${at}.is.${index}`, 'option', value, right)]));
}

const OWN_KINDS: Readonly<Record<string, readonly Field['kind'][]>> = {
  subject: ['text'],
  description: ['richText', 'longText'],
  additionalEmails: ['emails'],
};

function fieldFindings(field: Field, at: string, before: readonly Field[], profile: PortalProfile): readonly Finding[] {
  const kinds = OWN_KINDS[field.name];
  const wrong = kinds && !kinds.includes(field.kind);
  const text = `${field.name} goes into the ticket itself; its kind would be ${kinds?.join(' or ') ?? ''}`;
  return [
    ...(wrong ? [{ at: `${at}.kind`, code: 'wrong_type', text } as const] : []),
    ...(field.kind === 'choice' ? choiceFindings(field, at, before, profile) : strayFindings(field, at)),
    ...(field.shownWhen ? conditionFindings(field.shownWhen, `${at}.shownWhen`, before, profile) : []),
  ];
}

function choiceFindings(
  field: Field,
  at: string,
  before: readonly Field[],
  profile: PortalProfile,
): readonly Finding[] {
  const { catalogue = '', cascadesFrom, initial } = field;
  if (!Object.hasOwn(profile.catalogues, catalogue))
    return [unknown(`${at}.catalogue`, 'catalogue', catalogue, Object.keys(profile.catalogues))];
  const options = catalogueOf(field, profile).map(({ id }) => id);
  const preset = initial === undefined || options.some((id) => id === initial);
  return [
    ...(preset ? [] : [unknown(`${at}.initial`, 'option', String(initial), options)]),
    ...(cascadesFrom === undefined ? [] : cascadeFindings(field, cascadesFrom, at, before, profile)),
  ];
}

function cascadeFindings(
  field: Field,
  from: string,
  at: string,
  before: readonly Field[],
  profile: PortalProfile,
): readonly Finding[] {
  const choices = before.filter(({ kind }) => kind === 'choice');
  const above = choices.find(({ name }) => name === from);
  if (!above) return [unknown(`${at}.cascadesFrom`, 'choice before this field called', from, namesOf(choices))];
  const right = catalogueOf(above, profile).map(({ id }) => id);
  const options = catalogueOf(field, profile);
  const list = `catalogues.${field.catalogue ?? ''}`;
  const strays = options.flatMap(({ parents = [] }, index) =>
    parents.flatMap((parent, place) =>
      right.includes(parent) ? [] : [unknown(`${list}.${index}.parents.${place}`, `option of ${from}`, parent, right)],
    ),
  );
  // What is only sometimes asked may have nothing to offer where it is not.
  const always = field.required && field.shownWhen === undefined;
  const barren = right.filter((id) => always && !options.some(({ parents }) => parents?.includes(id) ?? true));
  const text = (id: string) =>
    `${from} "${id}" leaves nothing to choose; name it in the parents of an option of ${list}`;
  return [
    ...strays,
    ...barren.map((id) => ({ at: `${at}.cascadesFrom`, code: 'unreachable', text: text(id) }) as const),
  ];
}

const strayFindings = (field: Field, at: string): readonly Finding[] =>
  (['catalogue', 'cascadesFrom'] as const)
    .filter((key) => field[key] !== undefined)
    .map((key) => ({
      at: `${at}.${key}`,
      code: 'wrong_type',
      text: `only a choice has one; the kind here is ${field.kind}`,
    }));

function coachFindings(
  rule: CoachRule,
  at: string,
  fields: readonly Field[],
  profile: PortalProfile,
): readonly Finding[] {
  const names = namesOf(fields);
  const asked = [rule.present, rule.filled, rule.attached].some((each) => each !== undefined);
  const idle = 'nothing satisfies this rule; give it present, filled or attached';
  return [
    ...(asked ? [] : [{ at, code: 'required', text: idle } as const]),
    ...(['field', 'filled'] as const).flatMap((key) => {
      const name = rule[key];
      return name === undefined || names.includes(name) ? [] : [unknown(`${at}.${key}`, 'field', name, names)];
    }),
    ...(['present', 'attached'] as const).flatMap((key) => patternFindings(rule[key], `${at}.${key}`)),
    ...(rule.when ? conditionFindings(rule.when, `${at}.when`, fields, profile) : []),
  ];
}

function patternFindings(source: string | undefined, at: string): readonly Finding[] {
  try {
    if (source !== undefined) patternOf(source);
    return [];
  } catch (thrown) {
    const text = `${thrown instanceof Error ? thrown.message : 'no regular expression'}; write it as JavaScript's, with the flag u`;
    return [{ at, code: 'invalid', text }];
  }
}

const namesOf = (fields: readonly Field[]): readonly string[] => [...new Set(fields.map(({ name }) => name))];
