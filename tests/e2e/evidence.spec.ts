import { expect, test } from './support/test';

const fact = 'I trained 4 welders in 2 years.';

test('a fact is kept once, changed, put aside and used again', async ({ page }) => {
  await page.goto('/evidence');
  await page.getByLabel('What is the fact?').fill(fact);
  await page.getByLabel('Who or what could confirm it?').fill('Ana Ruiz, foreman');
  await page.getByRole('button', { name: 'Keep this fact' }).click();
  const facts = page.getByRole('list', { name: 'Your facts' });
  await expect(facts.getByText(fact, { exact: true })).toBeVisible();
  await expect(facts.getByText('Could be confirmed by Ana Ruiz, foreman')).toBeVisible();

  await page.getByRole('link', { name: `Change : ${fact}` }).click();
  await page.getByLabel('What is the fact?').fill('I trained 5 welders in 2 years.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(facts.getByText('I trained 5 welders in 2 years.', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Stop using it : I trained 5 welders in 2 years.' }).click();
  const retired = page.getByRole('list', { name: 'No longer used' });
  await expect(retired.getByText('I trained 5 welders in 2 years.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Use it again : I trained 5 welders in 2 years.' }).click();
  await expect(facts.getByText('I trained 5 welders in 2 years.', { exact: true })).toBeVisible();
});

test('a fact without words, or one that is there already, is answered beside its field', async ({ page }) => {
  await page.goto('/evidence');
  await page.getByRole('button', { name: 'Keep this fact' }).click();
  await expect(page.getByText('Write the fact, in a sentence or a few words.').last()).toBeVisible();
  await page.getByLabel('What is the fact?').fill(fact);
  await page.getByRole('button', { name: 'Keep this fact' }).click();
  await expect(page.getByRole('list', { name: 'Your facts' }).getByText(fact, { exact: true })).toBeVisible();
  await page.getByText('Add a fact').click();
  await page.getByLabel('What is the fact?').fill(fact);
  await page.getByRole('button', { name: 'Keep this fact' }).click();
  await expect(page.getByText('These words are among your facts already.').last()).toBeVisible();
  await expect(page.getByLabel('What is the fact?')).toHaveValue(fact);
});
