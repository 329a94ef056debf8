/** What is wrong with a script before anybody walks it: each finding says where, and what would be right. */
import type { ScriptGraph, ScriptNode, ScriptOption } from './script.schema.ts';

/** `at` is the dotted path to the fault; `text` names what would be right. */
export type ScriptFinding = {
  readonly at: string;
  readonly code: 'dead_end' | 'unreachable' | 'cycle' | 'unknown' | 'repeated' | 'empty';
  readonly text: string;
};

/**
 * Every fault of `script`; none means that each walk through it ends, at an outcome, whatever is answered.
 *
 * A node whose id stands twice is judged by its first place: the others are reported as repeated.
 */
export function lintScript(script: ScriptGraph & { readonly title?: string }): readonly ScriptFinding[] {
  return [
    ...(script.title === undefined ? [] : empty('title', script.title)),
    ...startOf(script),
    ...repeatsIn('nodes', script.nodes),
    ...repeatsIn('outcomes', script.outcomes),
    ...script.nodes.flatMap((node, at) => faultsOfNode(node, `nodes.${at}`, script)),
    ...script.outcomes.flatMap(({ label }, at) => empty(`outcomes.${at}.label`, label)),
    ...unreachableIn(script),
    ...cyclesIn(script),
  ];
}

const ids = (things: readonly { readonly id: string }[]): string => things.map(({ id }) => id).join(', ') || 'none';

const empty = (at: string, text: string): readonly ScriptFinding[] =>
  text.trim() === ''
    ? [{ at, code: 'empty', text: `${at} says nothing; right would be the words for it, or none of it` }]
    : [];

function startOf({ start, nodes }: ScriptGraph): readonly ScriptFinding[] {
  if (nodes.some(({ id }) => id === start)) return [];
  return [{ at: 'start', code: 'unknown', text: `there is no node "${start}"; right would be one of: ${ids(nodes)}` }];
}

function repeatsIn(at: string, things: readonly { readonly id: string }[]): readonly ScriptFinding[] {
  return things.flatMap(({ id }, index): readonly ScriptFinding[] => {
    const first = things.findIndex((thing) => thing.id === id);
    if (first === index) return [];
    return [
      { at: `${at}.${index}.id`, code: 'repeated', text: `"${id}" stands at ${at}.${first}; give each its own id` },
    ];
  });
}

function faultsOfNode(node: ScriptNode, at: string, script: ScriptGraph): readonly ScriptFinding[] {
  const { question, forCustomer, forOperator, options } = node;
  const deadEnd: ScriptFinding = {
    at: `${at}.options`,
    code: 'dead_end',
    text: `nothing can be answered to "${node.id}"; right would be an option that leads on or ends with an outcome`,
  };
  return [
    ...empty(`${at}.question`, question),
    ...(forCustomer === undefined ? [] : empty(`${at}.forCustomer`, forCustomer)),
    ...(forOperator === undefined ? [] : empty(`${at}.forOperator`, forOperator)),
    ...(options.length === 0 ? [deadEnd] : []),
    ...repeatsIn(`${at}.options`, options),
    ...options.flatMap((option, index) => [
      ...empty(`${at}.options.${index}.label`, option.label),
      ...nowhere(option, `${at}.options.${index}`, script),
    ]),
  ];
}

function nowhere(option: ScriptOption, at: string, { nodes, outcomes }: ScriptGraph): readonly ScriptFinding[] {
  const [field, name, right, what] =
    'to' in option
      ? (['to', option.to, nodes, 'node'] as const)
      : (['outcome', option.outcome, outcomes, 'outcome'] as const);
  if (right.some(({ id }) => id === name)) return [];
  const text = `there is no ${what} "${name}"; right would be one of: ${ids(right)}`;
  return [{ at: `${at}.${field}`, code: 'unknown', text }];
}

function unreachableIn(script: ScriptGraph): readonly ScriptFinding[] {
  const reached = reachedFrom(script);
  if (reached.size === 0) return [];
  const outcomes = new Set(
    script.nodes
      .filter(({ id }) => reached.has(id))
      .flatMap(({ options }) => options)
      .flatMap((option) => ('outcome' in option ? [option.outcome] : [])),
  );
  const lost = (at: string, id: string): ScriptFinding => ({
    at,
    code: 'unreachable',
    text: `no answer leads to "${id}"; right would be an option that names it, or to leave it out`,
  });
  return [
    ...script.nodes.flatMap(({ id }, at) => (reached.has(id) ? [] : [lost(`nodes.${at}`, id)])),
    ...script.outcomes.flatMap(({ id }, at) => (outcomes.has(id) ? [] : [lost(`outcomes.${at}`, id)])),
  ];
}

function reachedFrom({ start, nodes }: ScriptGraph): ReadonlySet<string> {
  const byId = firstById(nodes);
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = byId.get(id);
    if (!node || reached.has(id)) continue;
    reached.add(id);
    for (const option of node.options) if ('to' in option) waiting.push(option.to);
  }
  return reached;
}

/** One finding for every option that leads back to a question already on its way: what it closes is spelt out. */
function cyclesIn({ nodes }: ScriptGraph): readonly ScriptFinding[] {
  const byId = firstById(nodes);
  const findings: ScriptFinding[] = [];
  const done = new Set<string>();
  const visit = (node: ScriptNode, way: readonly string[]): void => {
    if (done.has(node.id)) return;
    done.add(node.id);
    for (const [index, option] of node.options.entries()) {
      const next = 'to' in option && byId.get(option.to);
      if (!next) continue;
      const from = way.indexOf(next.id);
      if (from < 0) visit(next, [...way, next.id]);
      else findings.push(closing(`nodes.${nodes.indexOf(node)}.options.${index}.to`, [...way.slice(from), next.id]));
    }
  };
  for (const node of nodes) visit(node, [node.id]);
  return findings;
}

const closing = (at: string, way: readonly string[]): ScriptFinding => ({
  at,
  code: 'cycle',
  text: `it asks in a circle: ${way.join(' → ')}; right would be to lead on, to a question not asked before`,
});

/** The first node of each id. */
export const firstById = (nodes: readonly ScriptNode[]): ReadonlyMap<string, ScriptNode> =>
  new Map([...nodes].reverse().map((node) => [node.id, node]));
