/** A step as a sentence. */
import { msg, str } from '@lit/localize';
import type { Step, StepKind } from './step.ts';

const kinds: Readonly<Record<StepKind, () => string>> = {
  click: () => msg('Clicou'),
  type: () => msg('Preencheu'),
  check: () => msg('Marcou'),
  uncheck: () => msg('Desmarcou'),
  choose: () => msg('Escolheu'),
  key: () => msg('Teclou'),
  error: () => msg('Erro na página'),
  page: () => msg('Foi para'),
};

const roles: Readonly<Record<string, () => string>> = {
  button: () => msg('botão'),
  link: () => msg('link'),
  checkbox: () => msg('caixa de seleção'),
  radio: () => msg('opção'),
  file: () => msg('escolha de arquivo'),
  combobox: () => msg('lista de escolha'),
  textbox: () => msg('campo'),
  searchbox: () => msg('campo de busca'),
  option: () => msg('opção'),
  tab: () => msg('aba'),
  menuitem: () => msg('item de menu'),
  img: () => msg('imagem'),
  cell: () => msg('célula'),
  gridcell: () => msg('célula'),
  heading: () => msg('título'),
};

export const kindWord = (kind: StepKind): string => kinds[kind]();

/** "botão “Salvar”", or "área da página" for what has neither role nor name. */
export function targetWords({ kind, role, name }: Step): string {
  if (kind === 'error' || kind === 'page') return '';
  const word = role === '' ? msg('área da página') : (roles[role]?.() ?? role);
  return name ? msg(str`${word} “${name}”`) : word;
}

/** What else is to be said: the key, the option, the address, or that what was typed is hidden. */
export function detailWords({ kind, detail }: Step): string {
  if (kind !== 'type') return detail;
  return detail ? msg(str`texto oculto, ${detail} caracteres`) : msg('texto oculto');
}
