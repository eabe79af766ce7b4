import { Monitor, Moon, Sun } from 'lucide';
import { untouched } from '@/lib/form-state';
import { chooseThemeAction } from './actions';
import { themes, words } from './copy';
import type { Theme } from './theme';
import { Icon } from '@/ui/icon';

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** A few choices side by side, of which one is pressed. */
export const switchLook = {
  frame: 'inline-flex flex-wrap gap-1 rounded-control border border-line p-1',
  button:
    'inline-flex min-h-11 items-center gap-2 rounded-control px-3 text-sm text-ink-2 hover:text-ink hover:underline aria-pressed:bg-tide-soft aria-pressed:font-semibold aria-pressed:text-tide-ink',
} as const;

/** Three buttons; the chosen one is pressed. A plain form: it works without JavaScript and costs none. */
export function ThemeForm({ current }: { readonly current: Theme }) {
  const choose = async (form: FormData) => {
    'use server';
    await chooseThemeAction(untouched, form);
  };
  return (
    <form action={choose}>
      <fieldset className={switchLook.frame}>
        <legend className="sr-only">{words.colours}</legend>
        {themes.map(({ id, text }) => {
          return (
            <button key={id} name="theme" value={id} aria-pressed={id === current} className={switchLook.button}>
              <Icon of={icons[id]} className="size-4 shrink-0" />
              {text}
            </button>
          );
        })}
      </fieldset>
    </form>
  );
}
