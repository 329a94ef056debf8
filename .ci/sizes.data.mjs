// The ceilings, in brotli KB, each with its reason. `lazy` weighs what a dynamic import adds instead of what loads first.

export const SIZES = [
  {
    name: 'ticket lifecycle alone',
    code: "export { applyCommand, canApply } from '@chamado/core/ticket';",
    ceiling: 17,
    goal: 15,
    reason:
      'xstate (10.5) is most of it; the schemas stay out, since what the lifecycle needs of them stands beside them',
  },
  {
    name: 'knowledge search engine',
    code: "export { buildIndex, knowledgeIndex, loadIndex } from '@chamado/core/knowledge';",
    ceiling: 12,
    goal: 11,
    reason: 'the engine is 6 of it, its stored form checked by zod/mini the rest, which every page has anyway',
  },
  {
    name: 'rich-text editor, lazily',
    code: "export * from '@chamado/widgets/ground'; import '@chamado/widgets/editor';",
    lazy: /editor\/surface\/index/,
    ceiling: 67,
    goal: 65,
    reason: 'ProseMirror is 60 of it; the cleaner (DOMPurify, 11) is a chunk that whoever shows a text shares',
  },
];
