// The ceilings, in brotli KB, each with its reason. `lazy` weighs what a dynamic import adds instead of what loads first.

export const SIZES = [
  {
    name: 'ticket lifecycle alone',
    code: "export { applyCommand, canApply } from '@chamado/core/ticket';",
    ceiling: 24,
    goal: 20,
    reason: 'xstate (10.5) and zod/mini schemas (8) are most of it; a portal of one own needs no more',
  },
];
