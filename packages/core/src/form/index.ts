/** Entry `@chamado/core/form`: a form as data, its answers, and what a view shows of it. */
export { maxLengthOf } from './answer.rules.ts';
export { answersOf, checkAnswers, type Answers } from './answers.rules.ts';
export { lacking } from './coach.rules.ts';
export { holds, isShown } from './condition.rules.ts';
export { CoachRule, Condition, Field, FieldKind, FormDefinition, Option } from './form.schema.ts';
export { optionsFor } from './options.rules.ts';
export { plainTextOf } from './plain-text.ts';
export { initialAnswers, settle } from './settle.rules.ts';
export { compareVersions, versionStanding, type VersionStanding } from './version.rules.ts';
