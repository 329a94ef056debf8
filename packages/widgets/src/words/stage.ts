/** Each stage as a person reads it: a word, an icon and a tone, never the tone alone. */
import type { Stage } from '@chamado/core';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import {
  attendedIcon,
  awaitingApprovalIcon,
  cancelledIcon,
  concludedIcon,
  dispatchedIcon,
  estimatingIcon,
  inServiceIcon,
  openedIcon,
  pendingIcon,
  rejectedIcon,
} from '../icons/stage.icons.ts';
import type { Tone } from './tone.ts';

type Look = { readonly word: () => string; readonly icon: () => TemplateResult; readonly tone: Tone };

const looks: Readonly<Record<Stage, Look>> = {
  opened: { word: () => msg('Novo'), icon: openedIcon, tone: 'neutral' },
  estimating: { word: () => msg('Em estimativa'), icon: estimatingIcon, tone: 'violet' },
  dispatched: { word: () => msg('Encaminhado'), icon: dispatchedIcon, tone: 'blue' },
  inService: { word: () => msg('Em atendimento'), icon: inServiceIcon, tone: 'accent' },
  pending: { word: () => msg('Pendente'), icon: pendingIcon, tone: 'amber' },
  attended: { word: () => msg('Atendido'), icon: attendedIcon, tone: 'teal' },
  awaitingApproval: { word: () => msg('Aguardando aprovação'), icon: awaitingApprovalIcon, tone: 'strong' },
  concluded: { word: () => msg('Encerrado'), icon: concludedIcon, tone: 'green' },
  cancelled: { word: () => msg('Cancelado'), icon: cancelledIcon, tone: 'muted' },
  rejected: { word: () => msg('Rejeitado'), icon: rejectedIcon, tone: 'muted' },
};

/** The stage's own name, where the reseller gave it none. */
export const stageWord = (stage: Stage): string => looks[stage].word();

/** A shape of its own for each stage, so that nobody needs the colour. */
export const stageIcon = (stage: Stage): TemplateResult => looks[stage].icon();

/** The tint of the badge; `muted` for what ended without an answer. */
export const stageTone = (stage: Stage): Tone => looks[stage].tone;

/** A proposal that waits for the customer: told apart from one that is still being worked out (TOTALL 10, T12). */
export const proposalWord = (): string => msg('Proposta aguarda resposta');

/** The stage in a badge, under the reseller's own status where he has one (`badgeStyles`). */
export const stageBadge = (stage: Stage, status?: string): TemplateResult =>
  html`<span class="badge" data-tone=${looks[stage].tone}
    >${looks[stage].icon()}<span>${status ?? looks[stage].word()}</span></span
  >`;
