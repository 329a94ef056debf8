// Mutants that live in the rules of forms and of what a profile makes of answers, each with the reason in one line.
const FOR_THE_COMPILER = 'asked for the compiler: ';
const inForms = (file, line, reason) => ({ file: `core/src/form/${file}.rules.ts`, line, reason });
const inProfiles = (file, line, reason) => ({ file: `core/src/${file}.rules.ts`, line, reason });
const SHOWN = `${FOR_THE_COMPILER}such a field is shown and never asked`;

export const SURVIVORS_OF_FORMS = [
  inForms('answer', "case 'requester':", SHOWN),
  inForms('answer', "case 'company':", SHOWN),
  inForms('answer', "case 'criticality':", SHOWN),
  inForms(
    'answer',
    "once((typeof given === 'string' ? given.split(/[\\s,;]+/) : given).map((each) => each.trim())),",
    'what stands empty between two signs is left out after',
  ),
  inForms(
    'answer',
    "...new Map(addresses.filter((each) => each !== '').map((each) => [each.toLowerCase(), each])).values(),",
    'in capitals or not, the same addresses are told apart',
  ),
  inForms(
    'options',
    'return listed ? (catalogues[catalogue] ?? []) : [];',
    `${FOR_THE_COMPILER}it was looked for before`,
  ),
  inForms(
    'answers',
    "if (issue === undefined || issue.code === 'invalid_type' || issue.code === 'invalid_union')",
    `${FOR_THE_COMPILER}a refusal has an issue`,
  ),
  inForms(
    'answers',
    "const which = issue.path.length > 0 && typeof issue.input === 'string' ? { value: issue.input } : {};",
    `${FOR_THE_COMPILER}an item of a list is a text`,
  ),
  inForms(
    'answers',
    "const params = { ...which, ...(issue.code === 'custom' ? issue.params : {}) };",
    `${FOR_THE_COMPILER}no other issue has figures of ours`,
  ),
  inForms(
    'answers',
    "const right = field && code === 'not_a_choice' ? optionsFor(field, profile, values).map(({ id }) => id) : [];",
    `${FOR_THE_COMPILER}a fault is of a field of the form, and only a choice has options`,
  ),
  inForms(
    'answers',
    "return `${name}: ${code}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;",
    'nothing at fault has figures and options at once',
  ),
  inForms('version', "return order === 0 ? 'current' : order < 0 ? 'older' : 'newer';", 'equal ones were told before'),
  inForms(
    'version',
    'for (let index = 0; index < Math.max(one.length, other.length); index += 1) {',
    'both were cut to one length before, and beyond it nothing differs',
  ),
  inForms(
    'coach',
    'fileNames: readonly string[] = [],',
    'no rule asks for a file of the name that the mutant attaches',
  ),
  inForms(
    'coach',
    'if (filled !== undefined && isAnswered(values[filled])) return true;',
    `${FOR_THE_COMPILER}a field of no name has no answer`,
  ),
  inForms(
    'notice',
    "const given = typeof value === 'string' ? value.trim() : '';",
    'neither text holds a number, so neither is a version',
  ),
  inForms(
    'notice',
    'const responsible = reason.responsible === undefined ? null : textOf(reason.responsible, locale);',
    `${FOR_THE_COMPILER}a label that is not there cannot be read`,
  ),
  inForms(
    'settle',
    'for (const field of form.fields) if (field.initial !== undefined) initial[field.name] = field.initial;',
    'what is undefined is no answer, and settled away',
  ),
  inProfiles(
    'criticality/criticality',
    'criticalityOf({ fields: [] }, { catalogues: {}, criticality: profile.criticality }, values)?.critical ?? false;',
    'of the fields only the names are asked, and a text has none',
  ),
  inProfiles(
    'profile/reclassify',
    'return Object.fromEntries(Object.entries(merged).filter(([name]) => kept.has(name)));',
    'what was settled and fits is the same in both; what does not fit is held by tests',
  ),
  inProfiles(
    'profile/reclassify',
    'const kept = new Set(fields.filter(({ name, required }) => required || name in given).map(({ name }) => name));',
    'what was settled and fits is the same in both; what does not fit is held by tests',
  ),
  inProfiles(
    'profile/reclassify',
    "return value !== '' && !(name in values) && !faults.some(({ field }) => field === name);",
    'a field at fault is named either way, and once',
  ),
];
