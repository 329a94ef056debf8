/** The lifecycle drawn: places, lines, and in words the way that was taken and what may come next. Fetched when first shown. */
import {
  keyOf,
  lifecycleGraph,
  pathOf,
  type LifecycleEdge,
  type LifecycleGraph,
  type TimelineEntry,
} from '@chamado/core/ticket';
import type { TicketPolicy } from '@chamado/core';
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatInstant } from '../../locale/format.ts';
import { commandVerb } from '../../words/command.ts';
import { stageBadge, stageIcon, stageTone } from '../../words/stage.ts';
import { standingWord } from '../../words/standing.ts';
import { box, layOut, type Layout, type Place } from './lifecycle.layout.ts';

export type Drawn = {
  readonly policy: TicketPolicy;
  readonly entries: readonly TimelineEntry[];
  readonly routed: boolean;
};

export function lifecycleDrawing({ policy, entries, routed }: Drawn): TemplateResult {
  const graph = lifecycleGraph(policy, routed);
  const layout = layOut(graph, entries);
  return html`
    <div class="scroll" part="drawing">${picture(layout)}</div>
    ${entries.length > 0 ? pathInWords(entries) : graphInWords(graph)} ${nextSteps(graph, entries)}
  `;
}

const picture = ({ width, height, start, places, lines }: Layout): TemplateResult => html`
  <svg class="picture" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${lines.map(
      ({ path, head, kind }) =>
        svg`<g class="line ${kind}"><path class="way" d=${path} /><path class="head" d=${head} /></g>`,
    )}
    <circle class="start" cx=${start.x} cy=${start.y} r="5" />
    ${places.map(placeTemplate)}
  </svg>
`;

const placeTemplate = ({ standing, x, y, visits, isCurrent }: Place): SVGTemplateResult => svg`
  <g class="place" data-tone=${stageTone(standing.stage)} ?data-visited=${visits.length > 0} ?data-current=${isCurrent}>
    <rect x=${x} y=${y} width=${box.width} height=${box.height} rx=${box.height / 2} />
    <foreignObject x=${x} y=${y} width=${box.width} height=${box.height}>
      ${html`
        <div class="word">
          ${stageIcon(standing.stage)}<span class="name">${standingWord(standing)}</span>
          ${visits.length > 0 ? html`<span class="visits">${visits.join(' · ')}</span>` : nothing}
        </div>
      `}
    </foreignObject>
  </g>
`;

/** The way so far, for who listens; on the ticket's page the timeline tells it to everybody. */
const pathInWords = (entries: readonly TimelineEntry[]): TemplateResult => html`
  <ol class="visually-hidden" aria-label=${msg('Caminho até aqui')}>
    ${pathOf(entries).visited.map(({ standing, enteredAt, leftAt }) => {
      const [word, since] = [standingWord(standing), formatInstant(enteredAt)];
      return html`<li aria-current=${leftAt === null ? 'step' : nothing}>
        ${leftAt === null ? msg(str`${word}, desde ${since}`) : msg(str`${word}, de ${since} a ${formatInstant(leftAt)}`)}
      </li>`;
    })}
  </ol>
`;

/** The whole statechart, for who listens. */
const graphInWords = ({ nodes, edges }: LifecycleGraph): TemplateResult => html`
  <ul class="visually-hidden" aria-label=${msg('Etapas e para onde cada uma leva')}>
    ${nodes
      .filter(({ reachable }) => reachable)
      .map((node) => {
        const ways = waysFrom(edges, keyOf(node)).map(({ to, verbs }) => `${standingWord(to)} (${verbs})`);
        return html`<li>${standingWord(node)}${ways.length > 0 ? `: ${ways.join('; ')}` : ''}</li>`;
      })}
  </ul>
`;

function nextSteps({ edges }: LifecycleGraph, entries: readonly TimelineEntry[]): TemplateResult | typeof nothing {
  const last = entries.at(-1);
  const ways = last ? waysFrom(edges, keyOf(last.to)) : [];
  if (ways.length === 0) return nothing;
  return html`
    <section class="next" part="next">
      <h3 class="small muted">${msg('Daqui pode seguir para')}</h3>
      <ul>
        ${ways.map(({ to, verbs }) => html`<li>${stageBadge(to.stage, standingWord(to))}<span class="small muted">${verbs}</span></li>`)}
      </ul>
    </section>
  `;
}

type Way = { readonly to: LifecycleEdge['to']; readonly verbs: string };

/** Each place that can be reached in one move, once, with the verbs that lead there. */
function waysFrom(edges: readonly LifecycleEdge[], key: string): readonly Way[] {
  const ways = new Map<string, { readonly to: LifecycleEdge['to']; readonly verbs: Set<string> }>();
  for (const { from, to, command } of edges) {
    if (!from || keyOf(from) !== key || command === 'ticket.open') continue;
    const way = ways.get(keyOf(to)) ?? { to, verbs: new Set() };
    way.verbs.add(commandVerb(command));
    ways.set(keyOf(to), way);
  }
  return [...ways.values()].map(({ to, verbs }) => ({ to, verbs: [...verbs].join(' · ') }));
}
