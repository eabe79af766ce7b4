import { randomUUID } from 'node:crypto';
import { Keyboard, KeyboardOff } from 'lucide';
import { Icon } from '@/ui/icon';
import { PressForm } from '@/ui/press-form';
import { chooseShortcutsAction } from './actions';
import { shortcutChoices, words } from './copy';
import type { Shortcuts } from './shortcuts';
import { switchLook } from './theme-form';

const icons = { on: Keyboard, off: KeyboardOff } as const;

/** Two buttons; the chosen one is pressed. */
export function ShortcutsForm({ current }: { readonly current: Shortcuts }) {
  return (
    <PressForm action={chooseShortcutsAction} hidden={{ key: randomUUID() }}>
      <fieldset className={switchLook.frame}>
        <legend className="sr-only">{words.shortcuts}</legend>
        {shortcutChoices.map(({ id, text }) => (
          <button key={id} name="are" value={id} aria-pressed={id === current} className={switchLook.button}>
            <Icon of={icons[id]} className="size-4 shrink-0" />
            {text}
          </button>
        ))}
      </fieldset>
    </PressForm>
  );
}
