/** Entry `@chamado/core/privacy`: what of a person is personal, who may ask for it, and what becomes of it (LGPD). */
export { aboutPerson, needsWhoeverRunsIt, whomToErase, whoseCopy, type About, type KeptRecord } from './about.rules.ts';
export { peopleShown, type Access, type AccessKind } from './access.rules.ts';
export { mentionsPattern } from './mentions.ts';
export { detailFields, personFields, wordsOf, type Treatment } from './personal.fields.ts';
export { customersAt, isOutlived, outlivedBefore, theUsualRetention, type Retention } from './retention.rules.ts';
export { erasedName, erasedPerson, isErased, mailWithout, recordWithout, unknowable } from './unknowable.ts';
