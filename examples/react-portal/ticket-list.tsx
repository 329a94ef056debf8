/** The list: tabs by stage, search, and the profile's own columns. What they show and count, the view machine says. */
import { rowReader, selectTicketList, shownColumns, startTicketList } from '@chamado/core/views/ticket-list';
import type { CellView, TicketListView, TicketRow } from '@chamado/core/views/ticket-list';
import { useMemo } from 'react';
import { counted, duration, figure, joined, moment, say } from './format.ts';
import { Button, Failure, StageBadge } from './pieces.tsx';
import { useSeat } from './seat.ts';
import { hrefOf } from './use-place.ts';
import { useView } from './use-view.ts';

// #region list
export function TicketList() {
  const seat = useSeat();
  const [view, send] = useView(() => startTicketList(seat.port, seat), selectTicketList);
  if (!view) return null;
  return (
    <>
      <Tabs view={view} onTab={(tab) => send({ type: 'list.ask', wish: { tab } })} />
      <div className="row">
        <label className="grow">
          <span className="sr">Número, assunto ou descrição</span>
          <input
            type="search"
            placeholder="Número, assunto ou descrição"
            defaultValue={view.wish.text}
            onChange={({ target }) => send({ type: 'list.type', text: target.value })}
          />
        </label>
        {view.scopes.length > 1 && (
          <label className="check">
            <input
              type="checkbox"
              checked={view.scope === 'all'}
              onChange={({ target }) => send({ type: 'list.ask', wish: { scope: target.checked ? 'all' : 'mine' } })}
            />
            Também os dos outros
          </label>
        )}
      </div>
      <Failure error={view.failure} onRetry={() => send({ type: 'list.retry' })} />
      <Rows view={view} onMore={() => send({ type: 'list.want', until: view.rows.length + 50 })} />
    </>
  );
}
// #endregion

function Tabs({ view, onTab }: { readonly view: TicketListView; readonly onTab: (id: string) => void }) {
  return (
    <div className="tabs" role="group" aria-label="Situação">
      {view.tabs.map(({ id, label, count, isSelected, asks }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isSelected}
          data-asks={asks && count !== 0}
          onClick={() => onTab(id)}
        >
          {say(label)} {count !== null && <span className="count">{figure(count)}</span>}
        </button>
      ))}
    </div>
  );
}

function Rows({ view, onMore }: { readonly view: TicketListView; readonly onMore: () => void }) {
  const { profile, now } = useSeat();
  const columns = useMemo(() => shownColumns(profile), [profile]);
  const read = useMemo(() => rowReader(profile), [profile]);
  const { rows, total, isNarrowed } = view;
  if (total === null) return null;
  if (total === 0) return <p className="empty">{isNarrowed ? 'Nada com esses filtros.' : 'Nada por aqui ainda.'}</p>;
  return (
    <>
      <table aria-busy={view.busy}>
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col" data-column={name}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((ticket) => {
            const row = read(ticket, now());
            return (
              <tr key={ticket.id} data-asks={row.asks}>
                {row.cells.map((cell) => (
                  <td key={cell.name} data-column={cell.name}>
                    <Cell cell={cell} row={row} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="row" role="status">
        {figure(rows.length)} de {counted(total, profile.ticketNoun)}
        {rows.length < total && <Button onPress={onMore}>Mostrar mais</Button>}
      </p>
    </>
  );
}

function Cell({ cell, row }: { readonly cell: CellView; readonly row: TicketRow }) {
  const { profile } = useSeat();
  const { name, kind, value, label } = cell;
  const { ticket, lateBy, stage } = row;
  if (name === 'number') return <a href={hrefOf({ name: 'ticket', ticketId: ticket.id })}>{ticket.number}</a>;
  if (name === 'status') return <StageBadge stage={stage} status={label && say(label)} />;
  if (name === 'deadline' && lateBy !== null) return <strong className="late">atrasado {duration(lateBy)}</strong>;
  if (label !== null) return say(label);
  if (value === null || value === undefined) return null;
  if (kind === 'instant') return moment(String(value), profile.calendar.timeZone);
  if (typeof value === 'boolean') return value ? 'Sim' : 'Não';
  return typeof value === 'object' ? joined(value) : String(value);
}
