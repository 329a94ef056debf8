/** The view of approving and rating: one ticket, or all that wait for this person. */
export { beginApproval } from './begin-approval.ts';
export { approvalFor, startApproval } from './start-approval.ts';
export type { ApprovalEvent, ApprovalInput, Fault, Said, Word } from './approval.context.ts';
export { selectApproval, type AnswerView, type ApprovalView } from './approval.select.ts';
