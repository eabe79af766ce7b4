import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChoiceList } from '@/ui/choice-list';

const options = [
  { id: 'today', label: 'Today' },
  { id: 'yesterday', label: 'Yesterday' },
];
const apart = [{ id: 'not-sure', label: 'Not sure' }];

test('nothing is chosen beforehand', () => {
  render(<ChoiceList name="day" pick="one" options={options} apart={apart} chosen={[]} legend={{ text: 'When?' }} />);
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('"not sure" stands last, set apart by "or"', () => {
  render(<ChoiceList name="day" pick="one" options={options} apart={apart} chosen={[]} legend={{ text: 'When?' }} />);
  expect(screen.getByRole('group', { name: 'When?' })).toHaveTextContent('When?TodayYesterdayorNot sure');
});

test('there is no "or" when nothing stands before it', () => {
  render(<ChoiceList name="day" pick="one" options={[]} apart={apart} chosen={[]} legend={{ text: 'When?' }} />);
  expect(screen.queryByText('or')).not.toBeInTheDocument();
});

test('pressing the words ticks the box', async () => {
  render(<ChoiceList name="day" pick="any" options={options} chosen={[]} legend={{ text: 'When?' }} />);
  await userEvent.click(screen.getByText('Yesterday'));
  expect(screen.getByRole('checkbox', { name: 'Yesterday' })).toBeChecked();
});

test('what was chosen before is chosen still', () => {
  render(<ChoiceList name="day" pick="any" options={options} chosen={['today']} legend={{ text: 'When?' }} />);
  expect(screen.getByRole('checkbox', { name: 'Today' })).toBeChecked();
});

test('the heading of the page can be the question', () => {
  render(
    <>
      <h1 id="question">When was it?</h1>
      <ChoiceList name="day" pick="one" options={options} chosen={[]} legend={{ headingId: 'question' }} />
    </>,
  );
  expect(screen.getByRole('group', { name: 'When was it?' })).toBeVisible();
});

test('a problem is said to whoever reaches the group', () => {
  render(
    <ChoiceList
      name="day"
      pick="one"
      options={options}
      chosen={[]}
      legend={{ text: 'When?' }}
      problem="Choose one of these"
    />,
  );
  expect(screen.getByRole('group')).toHaveAccessibleDescription(/^Error: ?Choose one of these$/);
});

test('a hint and a tag belong to the name of their option', () => {
  render(
    <ChoiceList
      name="approach"
      pick="one"
      options={[{ id: 'own', label: 'Own it', tag: 'Advised', hint: 'Say what went wrong, once' }]}
      chosen={[]}
      legend={{ text: 'What to do' }}
    />,
  );
  expect(screen.getByRole('radio', { name: /Own it.*Advised.*Say what went wrong, once/ })).toBeInTheDocument();
});

test('a field that an option reveals follows that option', () => {
  render(
    <ChoiceList
      name="day"
      pick="one"
      options={options}
      chosen={[]}
      legend={{ text: 'When?' }}
      revealed={{ yesterday: <input aria-label="What time?" /> }}
    />,
  );
  const choice = screen.getByRole('radio', { name: 'Yesterday' }).closest('.group\\/choice');
  expect(within(choice as HTMLElement).getByLabelText('What time?')).toBeInTheDocument();
});
