import { chooseThemeAction } from './actions';
import { themes, words } from './copy';
import type { Theme } from './theme';
import { untouched } from '@/lib/form-state';

/** Three buttons; the chosen one is pressed. A plain form: it works without JavaScript and costs none. */
export function ThemeForm({ current }: { readonly current: Theme }) {
  const choose = async (form: FormData) => {
    'use server';
    await chooseThemeAction(untouched, form);
  };
  return (
    <form action={choose}>
      <fieldset className="flex items-center gap-1">
        <legend className="sr-only">{words.colours}</legend>
        {themes.map(({ id, text }) => (
          <button
            key={id}
            name="theme"
            value={id}
            aria-pressed={id === current}
            className="min-h-11 rounded-control border-2 border-transparent px-3 text-sm text-ink-2 hover:underline aria-pressed:border-control aria-pressed:text-ink"
          >
            {text}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
