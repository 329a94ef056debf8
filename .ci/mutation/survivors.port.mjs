// Mutants that live in what every backend decides alike, each with the reason in one line.
const FOR_THE_COMPILER = 'asked for the compiler: ';
const inPort = (file, line, reason) => ({ file: `core/src/port/${file}.ts`, line, reason });
const SCHEMA = 'what this look lets through wrongly the next one refuses, or reads as the schema does: tests hold both';

export const SURVIVORS_AT_THE_PORT = [
  inPort(
    'file-limits.rules',
    "const declared = data.type.split(';')[0]?.trim().toLowerCase() ?? '';",
    `${FOR_THE_COMPILER}a text that is parted has a first part`,
  ),
  inPort(
    'file-limits.rules',
    "typesByEnding.get(name.trim().toLowerCase().replace(/\\.+$/, '').split('.').at(-1) ?? '');",
    `${FOR_THE_COMPILER}a text that is parted has a last part`,
  ),
  inPort(
    'apply.decision',
    'const takes = (field ?? agenda) !== undefined && canApply(ticket, lawful, by, by.profile.policy);',
    'speed alone: without field work and agenda nothing is made of the answer',
  ),
  inPort(
    'file.rules',
    'return found.filter((file) => file !== undefined);',
    `${FOR_THE_COMPILER}where one is missing, all were refused before`,
  ),
  inPort(
    'my-page.rules',
    'const hasDetails = page.details !== undefined || Object.keys(details).length > 0;',
    'no details and none that are the desk’s are kept alike, as none',
  ),
  inPort(
    'open.decision',
    'return type ? { releaseAsked: type.releaseAsked } : {};',
    'held by the stories of the presets and the tests of routing, which this group does not run',
  ),
  inPort(
    'open.decision',
    'function releaseFor(profile: PortalProfile, by: Person): { readonly releaseAsked?: boolean } {',
    'held by the stories of the presets and the tests of routing, which this group does not run',
  ),
  inPort(
    'open.decision',
    "fields: [{ field: 'requesterId', code: 'not_a_choice' }],",
    'the field is held by the kit; its code by the tests of the form that shows it',
  ),
  inPort(
    'operation.rules',
    '? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))',
    'no two keys of one object are the same, and any order that is always the same will do',
  ),
  inPort(
    'usual-query.rules',
    "typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;",
    SCHEMA,
  ),
  inPort('usual-query.rules', 'Object.keys(value).length === Object.keys(looks).length &&', SCHEMA),
  inPort(
    'usual-query.rules',
    "limit: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 500,",
    `${FOR_THE_COMPILER}only a number is an integer`,
  ),
  inPort(
    'usual-query.rules',
    "const hasColumns: Look = (value) => isRecord(value) && Array.isArray(value['columns']) && value['columns'].length > 0;",
    `${FOR_THE_COMPILER}asked only of a record whose columns are a list`,
  ),
  inPort(
    'visibility.rules',
    "role === 'attendant' || role === 'manager' || role === 'system';",
    'the desk’s clockwork reads through the storage, never through the port',
  ),
  inPort(
    'booking.rules',
    "if (command.type !== 'ticket.scheduleOrder') return undefined;",
    `${FOR_THE_COMPILER}an agenda is read for no other command`,
  ),
  inPort(
    'booking.rules',
    'throw new DeskError(code, message, { fields, cause: error, ...(reason !== null && { reason }) });',
    'a refusal without a reason says null either way',
  ),
  inPort('due.rules', '[...tickets]', 'speed alone: the lifecycle refuses what waits for nothing'),
  inPort(
    'due.rules',
    '.filter(({ awaitingSince }) => awaitingSince !== null)',
    'speed alone: the lifecycle refuses what waits for nothing',
  ),
  inPort(
    'ticket-query.rules',
    'const others = stages ? all.filter((stage) => !stages.includes(stage)) : [];',
    'no ticket stands in the stage that the mutant leaves out',
  ),
];
