/** What happened to a ticket, oldest first. */
import type { EntryView } from '@chamado/core/views/ticket-page';
import { deedOf } from './command-words.ts';
import { moment } from './format.ts';
import { Prose, StageBadge } from './pieces.tsx';
import { useSeat } from './seat.ts';
import { factName, factText } from './words.ts';

export function Timeline({ entries }: { readonly entries: readonly EntryView[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <Entry key={entry.version} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: EntryView }) {
  const { profile } = useSeat();
  const { by, at, type, moved, to, internal, words, facts, attachments, isMine } = entry;
  return (
    <li data-mine={isMine} data-internal={internal}>
      <p className="row">
        <strong>{isMine ? 'Você' : by.name}</strong> {deedOf(type)}
        <time dateTime={at}>{moment(at, profile.calendar.timeZone)}</time>
        {internal && <span className="badge">só para a equipe</span>}
        {moved && <StageBadge stage={to.stage} />}
      </p>
      {/* What was merely typed is no HTML. */}
      {words.map(({ text, isRich }) =>
        isRich ? (
          <Prose key={text} html={text} />
        ) : (
          <p key={text} className="prose">
            {text}
          </p>
        ),
      )}
      {facts.map((fact) => (
        <p key={fact.name + factName(fact)} className="muted">
          {factName(fact)}: {factText(fact, profile)}
        </p>
      ))}
      {attachments.length > 0 && <p className="muted">Anexos: {attachments.map(({ name }) => name).join(', ')}</p>}
    </li>
  );
}
