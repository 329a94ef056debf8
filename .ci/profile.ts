/** `npm run profile -- FILE`: checks a reseller's profile (a preset and what differs), and prints the lifecycle it comes to. */
import { readFileSync } from 'node:fs';
import { DeskError, isRouted, lifecycleGraph, textOf, type PortalProfile, type Standing } from '@chamado/core';
import { profileFrom } from '@chamado/core/presets';
import { commanders, keyOf } from '@chamado/core/ticket';

const [file] = process.argv.slice(2);
if (file) process.exitCode = run(file);
else {
  console.error('Which file? npm run profile -- examples/profile/horizonte.json');
  process.exitCode = 2;
}

/** 0 for a sound profile, 1 for one with findings, 2 for a file that is none. */
function run(path: string): number {
  try {
    console.log(described(profileFrom(JSON.parse(readFileSync(path, 'utf8')))).join('\n'));
    return 0;
  } catch (thrown) {
    if (thrown instanceof DeskError) {
      console.error(`${path} is no profile yet:`);
      for (const finding of findingsOf(thrown)) console.error(`  ${finding}`);
      return 1;
    }
    console.error(`${path}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return 2;
  }
}

/** The sentences of an error, each from the place it names to the next. */
function findingsOf({ message, fields }: DeskError): readonly string[] {
  const starts = fields.map(({ field }, index) => (index === 0 ? 0 : message.indexOf(`; ${field}: `) + 2));
  return starts.map((start, index) => message.slice(start, starts[index + 1]).replace(/; $/, ''));
}

function described(profile: PortalProfile): readonly string[] {
  const { policy, locale } = profile;
  const { nodes, edges } = lifecycleGraph(policy, isRouted(profile));
  const wordOf = (standing: Standing): string => {
    const label = policy.statuses.find(({ stage }) => stage === standing.stage)?.label;
    return label === undefined ? keyOf(standing) : `${keyOf(standing)} "${textOf(label, locale)}"`;
  };
  const lines = nodes
    .filter(({ reachable }) => reachable)
    .flatMap((node) => [
      '',
      `${wordOf(node)}${node.final ? ', the end' : ''}`,
      ...edges
        .filter(({ from }) => from !== null && keyOf(from) === keyOf(node))
        .map(({ command, to, needs }) => {
          const who = command === 'ticket.open' ? '' : commanders[command].join(', ');
          const asks = needs.length > 0 ? `; asks ${needs.join(', ')}` : '';
          return `  ${command.padEnd(22)} → ${keyOf(to).padEnd(20)} ${who}${asks}`;
        }),
    ]);
  const starts = edges.filter(({ from }) => from === null).map(({ to }) => keyOf(to));
  const counts = [
    `${String(profile.forms.length)} form${profile.forms.length === 1 ? '' : 's'}`,
    `${String(Object.keys(profile.catalogues).length)} catalogues`,
    `${String(policy.statuses.length)} statuses`,
  ];
  return [
    `${profile.id}: "${textOf(profile.name, locale)}" is sound (${counts.join(', ')})`,
    `A new ${textOf(profile.ticketNoun.one, 'en')} stands in ${starts.join(' or ')}.`,
    ...lines,
  ];
}
