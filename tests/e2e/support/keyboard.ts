import type { Locator, Page } from '@playwright/test';
import { expect } from './test';
import type { Hands } from './wizard';

/** More stops than any page has. */
const MOST_STOPS = 150;

/** A pair of hands without a mouse: Tab, arrows, Space, Enter. Every stop on the way has to be seen. */
export function keyboard(page: Page): Hands {
  return {
    choose: async (control) => {
      const isRadio = (await control.getAttribute('type')) === 'radio';
      await (isRadio ? arrowTo(page, control) : tabTo(page, control));
      if (!(await control.isChecked())) await page.keyboard.press('Space');
      await expect(control).toBeChecked();
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.insertText(text);
      await expect(field).toHaveValue(text);
    },
    press: async (control) => {
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    },
  };
}

/** Tabs forwards or backwards, whichever way the control lies. A group of radios is one stop, on any of them. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const way = await control.evaluate((wanted) => {
      const now = document.activeElement ?? document.body;
      const isRadio = (one: Element): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === 'radio';
      if (now === wanted || (isRadio(now) && isRadio(wanted) && now.name === wanted.name)) return 'here';
      return now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'here') return;
    await page.keyboard.press(way);
    await expectVisibleFocus(page);
  }
  throw new Error(`Tab never reaches ${String(control)}.`);
}

async function arrowTo(page: Page, radio: Locator): Promise<void> {
  await tabTo(page, radio);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await radio.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
    await expectVisibleFocus(page);
  }
  throw new Error(`The arrows never reach ${String(radio)}.`);
}

/** The focus is on something, it has a ring, and nothing lies over it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const { activeElement: now } = document;
    if (now === null || now === document.body) return 'the focus is on nothing';
    const { outlineStyle, outlineWidth } = getComputedStyle(now);
    const box = now.getBoundingClientRect();
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const shown = document.elementFromPoint(x, y);
    const called = `${now.tagName} ${now.textContent.slice(0, 40)}`;
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no ring on ${called}`;
    if (shown === null || !(now.contains(shown) || shown.contains(now))) return `something lies over ${called}`;
    return 'visible';
  });
  expect(focus).toBe('visible');
}

/** After something was pressed, the focus is somewhere from which Tab goes on. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body))
    .toBe(true);
}
