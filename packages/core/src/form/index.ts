/** Entry `@chamado/core/form`: a form as data, its answers, and what a view shows of it. */
export { answersOf, checkAnswers, type Answers } from './answers.rules.ts';
export { lacking } from './coach.rules.ts';
export { holds, isShown } from './condition.rules.ts';
export { CoachRule, Condition, Field, FieldKind, FormDefinition, Option } from './form.schema.ts';
export {
  type CriticalityView,
  type FaultView,
  type FieldView,
  type FormFace,
  type FormViewOptions,
  type OptionView,
} from './form-face.select.ts';
export { formView, type CoachView, type FormAdvice, type FormView, type TipView } from './form.select.ts';
export { type Notice } from './notice.rules.ts';
export { maxLengthOf } from './length.rules.ts';
export { optionsFor } from './options.rules.ts';
export { plainTextOf } from '../shared/plain-text.ts';
export { initialAnswers, settle } from './settle.rules.ts';
export { tipsFor } from './tip.rules.ts';
export type { Reason, Told } from './told.rules.ts';
export { versionStanding, type VersionStanding } from './version.rules.ts';
