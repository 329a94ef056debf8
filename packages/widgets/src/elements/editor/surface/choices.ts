/** The colours, fonts and sizes a person chooses from, and how each is called. */
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { colorIcon, fontIcon, highlightIcon, sizeIcon } from '../../../icons/editor.icons.ts';
import { textTokens, type TokenName } from '../../../rich-text/tokens.ts';

type TokenValue<Name extends TokenName> = (typeof textTokens)[Name][number];

/** One menu of the toolbar; `options` without the first, which is to take the token away. */
export type Choice = {
  readonly name: TokenName;
  readonly label: () => string;
  readonly icon: () => TemplateResult;
  readonly none: () => string;
  readonly options: readonly { readonly value: string; readonly label: () => string }[];
};

const choice = <Name extends TokenName>(
  name: Name,
  own: Pick<Choice, 'label' | 'icon' | 'none'>,
  labels: Readonly<Record<TokenValue<Name>, () => string>>,
): Choice => {
  const values: readonly TokenValue<Name>[] = textTokens[name];
  return { name, ...own, options: values.map((value) => ({ value, label: labels[value] })) };
};

const hues = {
  red: () => msg('Vermelho'),
  amber: () => msg('Âmbar'),
  green: () => msg('Verde'),
  teal: () => msg('Turquesa'),
  blue: () => msg('Azul'),
  violet: () => msg('Violeta'),
};

export const choices: readonly Choice[] = [
  choice(
    'color',
    { label: () => msg('Cor do texto'), icon: colorIcon, none: () => msg('Cor normal') },
    { ...hues, muted: () => msg('Cinza') },
  ),
  choice('highlight', { label: () => msg('Marca-texto'), icon: highlightIcon, none: () => msg('Sem marca') }, hues),
  choice(
    'font',
    { label: () => msg('Fonte'), icon: fontIcon, none: () => msg('Fonte normal') },
    { serif: () => msg('Com serifa'), mono: () => msg('Largura fixa') },
  ),
  choice(
    'size',
    { label: () => msg('Tamanho'), icon: sizeIcon, none: () => msg('Tamanho normal') },
    { small: () => msg('Pequeno'), large: () => msg('Grande') },
  ),
];
