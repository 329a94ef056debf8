/** Every `--chamado-*` token, made on `<chamado-desk>` from one accent and one neutral; all widgets inherit them from there. */
import { css, unsafeCSS } from 'lit';

/** What a page may set, anywhere above or on the desk; these are read, never written. */
const ground = css`
  :host {
    --chamado-base-accent: var(--chamado-accent, oklch(0.47 0.15 268));
    --chamado-base-neutral: var(--chamado-neutral, oklch(from var(--chamado-base-accent) 0.5 min(c, 0.012) h));
    --chamado-base-size: var(--chamado-font-size, 1rem);
    --chamado-size-small: calc(var(--chamado-base-size) * 0.875);
    --chamado-size-normal: var(--chamado-base-size);
    --chamado-size-large: calc(var(--chamado-base-size) * 1.25);
    --chamado-weight-normal: 400;
    --chamado-weight-strong: 600;
    --chamado-measure: 68ch;
    --chamado-space-1: 4px;
    --chamado-space-2: 8px;
    --chamado-space-3: 12px;
    --chamado-space-4: 16px;
    --chamado-space-5: 20px;
    --chamado-space-6: 24px;
    --chamado-space-7: 32px;
    --chamado-space-8: 48px;
    --chamado-corner: var(--chamado-radius, 8px);
    --chamado-target: 44px;
    --chamado-row: 12px;
    --chamado-shadow: 0 1px 2px oklch(0 0 0 / 0.08), 0 8px 24px oklch(0 0 0 / 0.14);
    --chamado-motion: 150ms ease-out;
  }
  :host([density='compact']) {
    --chamado-target: 32px;
    --chamado-row: 6px;
  }
  /* Important: a page's "* { all: unset }" would take a theme away that it has asked for. */
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --chamado-motion: 0s;
    }
  }
`;

/** Surfaces, lines and text. Text holds 4.5:1 and controls 3:1 on every surface: `contrast.browser.test.ts` computes it. */
const neutrals = css`
  :host {
    --chamado-color-surface: light-dark(white, oklch(from var(--chamado-base-neutral) 0.19 calc(c * 0.6) h));
    --chamado-color-raised: light-dark(white, oklch(from var(--chamado-base-neutral) 0.23 calc(c * 0.6) h));
    --chamado-color-sunken: light-dark(
      oklch(from var(--chamado-base-neutral) 0.972 calc(c * 0.5) h),
      oklch(from var(--chamado-base-neutral) 0.155 calc(c * 0.6) h)
    );
    --chamado-color-hover: light-dark(
      oklch(from var(--chamado-base-neutral) 0.955 calc(c * 0.7) h),
      oklch(from var(--chamado-base-neutral) 0.26 calc(c * 0.6) h)
    );
    --chamado-color-line: light-dark(
      oklch(from var(--chamado-base-neutral) 0.9 calc(c * 0.8) h),
      oklch(from var(--chamado-base-neutral) 0.32 calc(c * 0.6) h)
    );
    --chamado-color-control: light-dark(
      oklch(from var(--chamado-base-neutral) 0.61 c h),
      oklch(from var(--chamado-base-neutral) 0.57 c h)
    );
    --chamado-color-muted: light-dark(
      oklch(from var(--chamado-base-neutral) 0.47 c h),
      oklch(from var(--chamado-base-neutral) 0.75 c h)
    );
    --chamado-color-text: light-dark(
      oklch(from var(--chamado-base-neutral) 0.24 c h),
      oklch(from var(--chamado-base-neutral) 0.94 calc(c * 0.5) h)
    );
  }
  @media (prefers-contrast: more) {
    :host {
      --chamado-color-line: var(--chamado-color-control);
      --chamado-color-control: var(--chamado-color-text);
      --chamado-color-muted: var(--chamado-color-text);
    }
  }
`;

/**
 * The accent, as text, as ring and as fill. A fill keeps the brand's colour, only pushed out of the middle where neither
 * black nor white would be read on it; its text is whichever of the two is.
 */
const accents = css`
  :host {
    --chamado-color-accent: light-dark(
      oklch(from var(--chamado-base-accent) min(l, 0.49) c h),
      oklch(from var(--chamado-base-accent) max(l, 0.79) min(c, 0.13) h)
    );
    --chamado-color-soft: light-dark(
      oklch(from var(--chamado-base-accent) 0.955 min(c, 0.025) h),
      oklch(from var(--chamado-base-accent) 0.28 min(c, 0.055) h)
    );
    --chamado-color-fill: oklch(
      from var(--chamado-base-accent)
        calc(min(l, 0.53) * (1 - clamp(0, (l - 0.68) * 1000, 1)) + max(l, 0.72) * clamp(0, (l - 0.68) * 1000, 1)) c h
    );
    --chamado-color-fill-line: light-dark(
      oklch(from var(--chamado-color-fill) min(l, 0.6) c h),
      oklch(from var(--chamado-color-fill) max(l, 0.62) c h)
    );
    --chamado-color-fill-hover: oklch(from var(--chamado-color-fill) calc(l - 0.05) c h);
    --chamado-color-on-fill: oklch(from var(--chamado-color-fill) clamp(0.16, (0.62 - l) * 1000, 1) 0 h);
    --chamado-color-focus: var(--chamado-color-accent);
    --chamado-color-danger: var(--chamado-tone-red);
  }
  @media (prefers-contrast: more) {
    :host {
      --chamado-color-fill-line: var(--chamado-color-text);
    }
  }
`;

/** What a stage, a warning or a failure is tinted with: `hue` in degrees, `chroma` at full strength. */
const tone = (name: string, hue: number, chroma: number) =>
  unsafeCSS(`
    --chamado-tone-${name}: light-dark(oklch(0.47 ${chroma} ${hue}), oklch(0.82 ${chroma * 0.75} ${hue}));
    --chamado-tone-${name}-soft: light-dark(oklch(0.955 ${chroma * 0.2} ${hue}), oklch(0.27 ${chroma * 0.28} ${hue}));`);

const tones = css`
  :host {
    --chamado-tone-neutral: var(--chamado-color-text);
    --chamado-tone-neutral-soft: var(--chamado-color-hover);
    --chamado-tone-muted: var(--chamado-color-muted);
    --chamado-tone-muted-soft: var(--chamado-color-sunken);
    --chamado-tone-accent: var(--chamado-color-accent);
    --chamado-tone-accent-soft: var(--chamado-color-soft);
    --chamado-tone-strong: var(--chamado-color-on-fill);
    --chamado-tone-strong-soft: var(--chamado-color-fill);
    ${tone('violet', 305, 0.16)}
    ${tone('blue', 240, 0.12)}
    ${tone('amber', 70, 0.11)}
    ${tone('teal', 195, 0.09)}
    ${tone('green', 150, 0.13)}
    ${tone('red', 25, 0.18)}
  }
`;

export const tokenStyles = [ground, neutrals, accents, tones];
