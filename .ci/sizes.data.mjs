// The ceilings, in brotli KB, each with its reason. `lazy` weighs what a dynamic import adds instead of what loads first;
// `tags` what a page with the script tag and these tags loads, of the bundle itself.
// `today` stands where the ceiling is not met yet: what is above it must not grow meanwhile.

const desk = "import '@chamado/widgets/desk';";
const headline = ['open-ticket', 'ticket-list', 'ticket', 'approval'];
const widget = (...names) => desk + names.map((name) => `import '@chamado/widgets/${name}';`).join('');
const restDesk = "export { openRestDesk } from '@chamado/adapter-rest';";
const idbDesk = "export { openIdbDesk } from '@chamado/adapter-idb';";
const noRest = 'until it can be used; the REST adapter comes with issue 4, and within this ceiling';

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
  ...headline.map((name) => ({
    name: `<chamado-${name}> with its desk`,
    code: widget(name),
    ceiling: 36,
    goal: 30,
    reason: noRest,
  })),
  {
    name: 'the four headline widgets with their desk',
    code: widget(...headline),
    ceiling: 50,
    goal: 42,
    reason: 'one chunk of lit and xstate serves all four; Sentry weighs 42 for one form',
  },
  {
    name: 'the four with the REST adapter',
    code: widget(...headline) + restDesk,
    ceiling: 50,
    goal: 42,
    reason: 'opening a desk is all of the adapter that a page has at first; the rest comes while its token is fetched',
  },
  {
    name: 'what asks a desk over REST, lazily',
    code: widget(...headline) + restDesk,
    lazy: /adapter-rest\/src\/rest-desk/,
    ceiling: 4.5,
    goal: 4,
    reason: 'the table, the verbs, tokens, retries and the stream of changes, fetched as the desk is opened',
  },
  {
    name: 'what an answer of the REST adapter is read by, lazily',
    code: widget(...headline) + restDesk,
    lazy: /wire\/reading/,
    ceiling: 21,
    goal: 15,
    reason: 'every schema of the wire, fetched beside the first request: no answer is believed unread',
  },
  {
    name: 'an outbox for a desk with `offline`, lazily',
    code: `${widget(...headline)}${restDesk}export const outbox = () => import('@chamado/adapter-offline');`,
    lazy: /adapter-offline\/src\/index/,
    ceiling: 55,
    goal: 45,
    reason:
      'xstate, zod, idb and the rules by which what is unsent is shown as it will stand; weighed as if the page had fetched no machine and no schema yet, and paid by nobody without the attribute',
  },
  {
    name: 'the four with a desk in this browser and its search',
    code: widget(...headline) + idbDesk,
    ceiling: 64,
    goal: 55,
    reason:
      'idb and what reads a page of its rows; schemas come with the first write or the first row that another hand wrote',
  },
  ...headline.map((name) => ({
    name: `a page with the script tag and <chamado-${name}>`,
    tags: [name],
    ceiling: 36,
    goal: 30,
    reason: 'in files of their own, so that another tag on the page shares most of them',
  })),
  {
    name: 'a page with the script tag and the four',
    tags: headline,
    ceiling: 64.1,
    goal: 42,
    reason:
      'not one import of 50: each tag is a file that can come alone, so each is compressed alone and names what it fetches',
  },
  ...['en', 'es'].flatMap((locale) =>
    headline.map((name) => ({
      name: `${locale}, for a page with <chamado-${name}>`,
      code: widget(name),
      lazy: new RegExp(`generated/${locale}(\\.(editor|${name}))?\\.ts`),
      ceiling: 4,
      goal: 3,
      reason: 'what every widget says, and what this one says alone; the ids of the messages are cut short',
    })),
  ),
  {
    name: 'the script tag itself',
    code: "export * from '@chamado/embed';",
    ceiling: 3,
    goal: 2,
    reason: 'a second copy of it must cost next to nothing; the first goes on to fetch the desk',
  },
  {
    name: 'the desk, which every page has',
    code: desk,
    ceiling: 16,
    goal: 14,
    reason: 'lit, context, languages and the words of a failure; every other tag is fetched when it is seen',
  },
];
