/** What a language must say so that mails can be written in it. */
import type { Stage } from '../ticket/stage.schema.ts';

/** Everything a mail may tell, by name: one command may tell several things, and several commands the same. */
export type NewsKey =
  | 'open'
  | 'arrived'
  | 'release'
  | 'requestEstimate'
  | 'propose'
  | 'reviseProposal'
  | 'acceptProposal'
  | 'declineProposal'
  | 'accept'
  | 'suspend'
  | 'resume'
  | 'answer'
  | 'answerToApprove'
  | 'approve'
  | 'approveWithRestrictions'
  | 'disapprove'
  | 'expireApproval'
  | 'rate'
  | 'cancel'
  | 'reject'
  | 'rejectRepeated'
  | 'reopen'
  | 'comment'
  | 'attach'
  | 'assign'
  | 'unassign'
  | 'reclassify'
  | 'reclassifyUncovered'
  | 'prioritize'
  | 'unprioritize'
  | 'reschedule'
  | 'rescheduleToRelease'
  | 'follow'
  | 'registerVisit'
  | 'part'
  | 'scheduleOrder'
  | 'syncErp';

/** What a mail asks of the customer. */
export type AskKey = 'proposal' | 'approval' | 'rating';

/** The words of one language. Texts hold `{name}` where a value goes; `{the}`, `{of}`, `{on}` and `{to}` name the ticket. */
export type MailWords = {
  /** By which dates, money and capitals are written. */
  readonly locale: string;
  /** A named ticket (`ticket 202603/0001`) with its article, and with the prepositions that contract with it. */
  readonly named: (name: string, gender: 'm' | 'f') => Readonly<Record<'the' | 'of' | 'on' | 'to', string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly labels: Readonly<Record<'file' | 'subject' | 'standing' | 'holder' | 'deadline', string>>;
  /** For the subject, and the sentence that says who did what. */
  readonly news: Readonly<Record<NewsKey, readonly [title: string, sentence: string]>>;
  /** Follows an answer that hands out a correction (TOTALL 9, T22). */
  readonly correction: string;
  readonly asks: Readonly<Record<AskKey, string>>;
};
