/** What becomes of texts: nothing. PWS asked technicians to avoid accents because its portal garbled them (P25). */
import type { ConformanceCase } from '../conformance-case.ts';
import { equal } from '../expect.ts';
import { portOf } from '../scene.ts';
import { ana, carla } from '../world.ts';

/** Composed and decomposed accents, emoji of several parts, two directions, markup, and words that programs take for theirs. */
const awkward: readonly string[] = [
  'não está sendo puxado',
  'na\u0303o esta\u0301 sendo puxado',
  '👩🏽‍💻👨‍👩‍👧‍👦🏳️‍🌈 1️⃣',
  'مرحبا بالعالم عدد 12 שלום',
  'a\u202Eb\u2066c\u2069',
  'Z\u0351\u036B\u0343\u0316a\u0321\u0353\u031Fl\u0349g\u0321o',
  '田中さん 𠜎𠜱𝒳 Ⅷ ﬁ',
  'zero\u200Bwidth\u200D\u2060x',
  '<script>alert("x")</script> &amp; &lt;b&gt; <b>',
  "Robert'); DROP TABLE tickets;-- \\' \" ` ${7*7} {{7*7}} %s %00 \\u0000",
  '=1+1',
  '-1',
  'null',
  'undefined',
  'NaN',
  'constructor',
  '__proto__',
  'a\tb',
  '1e1000',
  '2026-02-30',
];

export const textCases: readonly ConformanceCase[] = [
  {
    id: 'texts.tickets.survive',
    promise: 'awkward texts come back byte for byte, in subjects and in comments',
    async run(scene) {
      for (const text of awkward) {
        const subject = text.replaceAll('\t', ' ');
        const opened = await scene.open(carla, { subject });
        const said = await scene.apply(ana, opened, { type: 'ticket.comment', text });
        equal((await scene.desk(ana).tickets.get(said.id)).subject, subject, 'the subject');
        const [, entry] = await scene.desk(ana).tickets.timeline(said.id);
        equal(entry?.command, { type: 'ticket.comment', text }, 'the comment');
      }
    },
  },
  {
    id: 'texts.tickets.long',
    promise: 'a long text with line breaks of every kind comes back whole',
    async run(scene) {
      const text = `Início\n${'Linha com acentuação e 😀\r\n'.repeat(2000)}fim`;
      const opened = await scene.open(carla);
      await scene.apply(carla, opened, { type: 'ticket.comment', text });
      const [, entry] = await scene.desk(ana).tickets.timeline(opened.id);
      equal(entry?.command, { type: 'ticket.comment', text }, 'the comment');
    },
  },
  {
    id: 'texts.tickets.found',
    promise: 'an awkward subject is found by itself, however it is written',
    async run(scene) {
      for (const text of awkward.slice(0, 4)) await scene.open(carla, { subject: text });
      const { tickets } = scene.desk(carla);
      for (const [at, text] of awkward.slice(0, 4).entries()) {
        const { total } = await tickets.list({ filters: [{ column: 'subject', operator: 'equals', value: text }] });
        equal(total, at < 2 ? 2 : 1, `tickets with the subject ${text}`);
      }
    },
  },
  {
    id: 'texts.people.survive',
    promise: 'awkward names and details come back byte for byte',
    needs: ['directory'],
    async run(scene) {
      const directory = portOf(scene.desk(carla), 'directory');
      for (const name of awkward) {
        const page = { name, details: { notes: name } };
        const changed = await directory.updateMe(page, { operationId: scene.operationId() });
        equal([changed.name, changed.details], [name, { notes: name }], 'the page');
        equal(await scene.anotherDesk(carla).me(), changed, 'me');
      }
    },
  },
];
