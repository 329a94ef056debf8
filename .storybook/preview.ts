/** What every story has: the widgets' reference, axe, whose violations fail the story, and theme, language and width to choose. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { useLocale } from '@chamado/widgets';
import { html } from 'lit';
import manifest from '../packages/widgets/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', system: 'light dark' };

/** A page as a reseller's: its language and its colour scheme are the document's, and a desk follows both. */
const onPage: Decorator = (story, { globals }) => {
  const { documentElement } = document;
  documentElement.lang = String(globals['locale']);
  documentElement.style.colorScheme = schemes[String(globals['theme'])] ?? 'light dark';
  void useLocale(documentElement.lang);
  return html`<div class="story" data-width=${String(globals['width'])}>${story()}</div>`;
};

const choice = (title: string, items: string[]) => ({ toolbar: { title, items, dynamicTitle: true } });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  globalTypes: {
    theme: choice('Theme', ['system', 'light', 'dark']),
    locale: choice('Language', ['pt-BR', 'en', 'es']),
    width: choice('Width', ['full', '320', '640', '1120']),
  },
  initialGlobals: { theme: 'system', locale: 'pt-BR', width: 'full' },
  decorators: [onPage],
};
export default preview;
