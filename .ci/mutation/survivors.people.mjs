// Mutants that live in the rules of the directory and of documents, each with the reason in one line.
const WORDS = 'the words of a refusal: its reason is what is held by tests';
const CODE = 'the document a fault is of is known to whoever asked; its code and figures are held by tests';
const inContacts = (line, reason = WORDS) => ({ file: 'core/src/directory/contact.rules.ts', line, reason });
const inPhones = (line, reason) => ({ file: 'core/src/documents/phone.rules.ts', line, reason });

export const SURVIVORS_OF_PEOPLE = [
  inContacts(
    "throw notAllowed('access', `${by.name} manages no contacts; right would be a portal admin or the desk`);",
  ),
  inContacts("`${by.name} may not make ${draft.name} a ${role}; right would be ${managedRoles[manager].join(', ')}`,"),
  inContacts("? notAllowed('last_manager', `${name} is the last manager here; right would be to name another first`)"),
  inContacts('`${name} is the last portal admin of the company; right would be to name another first`,'),
  inContacts(
    "function needsFreeAddress({ id, email = '' }: Person, people: readonly Person[]): void {",
    'asked for the compiler: a contact that is kept has an address',
  ),
  inContacts(
    "const territories = manager === 'manager' ? (draft.territories ?? stored?.territories) : stored?.territories;",
    'nobody else may save a technician, and only technicians keep territories',
  ),
  {
    file: 'core/src/directory/contact.access.ts',
    line: '`${by.name} may not change the page of ${other.name}; right would be a portal admin of his company, or the desk`,',
    reason: WORDS,
  },
  {
    file: 'core/src/directory/directory.access.ts',
    line: 'return territory !== null && served.includes(territory);',
    reason: 'asked for the compiler: no list of names includes null',
  },
  {
    file: 'core/src/directory/directory.access.ts',
    line: '{ role, companyId, territories: served = [] }: Person,',
    reason: 'no territory has the name that the mutant serves',
  },
  {
    file: 'core/src/directory/territory.rules.ts',
    line: '.filter(({ from, until }) => postalCode !== undefined && from <= postalCode && postalCode <= until)',
    reason: 'asked for the compiler: undefined lies in no range',
  },
  {
    file: 'core/src/documents/cep.rules.ts',
    line: "return faulty('cep', 'form', { right: formatCep(digits) });",
    reason: CODE,
  },
  inPhones(
    "if (number.length === 8 || number.length === 9) return faulty('phone', 'area_missing', { is: number });",
    CODE,
  ),
  inPhones("return faulty('phone', 'ninth_digit', { right: formatPhone(`+55${area}9${subscriber}`) });", CODE),
  inPhones("return faulty('phone', 'prefix', { is: subscriber.slice(0, 1) });", CODE),
  {
    file: 'core/src/privacy/retention.rules.ts',
    line: 'days !== null && endedAt !== null && millis(endedAt) <= outlivedBefore(at, days);',
    to: 'true',
    reason: 'asked for the compiler: what is no number is below none',
  },
  {
    file: 'core/src/privacy/unknowable.ts',
    line: "if (typeof kept === 'string') return kept === person.id ? kept : quiet(kept);",
    to: 'false',
    reason: 'an id is none of the words that are looked for',
  },
];
