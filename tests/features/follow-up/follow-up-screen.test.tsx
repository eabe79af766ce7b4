import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FollowUpScreen } from '@/features/follow-up/follow-up-screen';
import type { FollowUpView } from '@/features/follow-up/follow-up-view';

vi.mock('@/features/follow-up/contact-actions', () => ({
  logContactAction: vi.fn(),
  recordTheirContactAction: vi.fn(),
  undoContactAction: vi.fn(),
  recordAnswerAction: vi.fn(),
  undoOutcomeAction: vi.fn(),
}));

const sent = { id: 'c1', text: 'You wrote to them, by email', day: '3 May' };

const show = (over: Partial<FollowUpView> = {}) =>
  render(
    <FollowUpScreen
      view={{
        interviewId: 'i1',
        title: 'Fernhill Depots – Warehouse planner',
        formKey: 'key-of-the-form',
        hasLetter: true,
        step: 'quiet',
        quietUntil: '10 May',
        contactsLeft: 1,
        contacts: [sent],
        lastRecorded: 'c1',
        outcome: undefined,
        hasReplied: false,
        plays: [],
        ...over,
      }}
    />,
  );

const current = () =>
  within(screen.getByRole('list', { name: 'How far it is' })).getByRole('listitem', { current: 'step' });

describe('how far it is', () => {
  test('a letter that was not sent leads back to the letter', () => {
    show({ step: 'draft', quietUntil: undefined, contacts: [], lastRecorded: undefined, contactsLeft: 2 });
    expect(current()).toHaveTextContent('Draft, now');
    expect(screen.getByRole('link', { name: 'Read your letter once more' })).toHaveAttribute(
      'href',
      '/interviews/i1/letter',
    );
  });

  test('in the quiet time there is nothing to do', () => {
    show();
    expect(current()).toHaveTextContent('Quiet time, now');
    expect(screen.getByText('Quiet until 10 May: the next move is theirs. Nothing to do until then.')).toBeVisible();
  });

  test('after the quiet time it asks once whether they answered', () => {
    show({ step: 'answer', quietUntil: undefined });
    expect(screen.getByText('The quiet time is over. Have they answered?')).toBeVisible();
    expect(screen.getByText('One short check-in is fine. It is also the last one.')).toBeVisible();
  });
});

describe('the contact budget', () => {
  test('with two out it says why most stop here, and still lets one be logged', () => {
    show({ contactsLeft: 0 });
    expect(screen.getByText('Most advisers stop here. If they want to talk, they will.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Log one anyway', hidden: true })).toBeInTheDocument();
  });

  test('only the contact recorded last can be taken back', () => {
    show({ contacts: [{ ...sent, id: 'c2', text: 'You checked in, by email' }, sent], lastRecorded: 'c2' });
    expect(screen.getAllByRole('button', { name: /^Undo/ }).map(({ textContent }) => textContent)).toEqual([
      'Undo You checked in, by email',
    ]);
  });
});

describe('what came of it', () => {
  test('every answer is one press', () => {
    show();
    expect(screen.getAllByRole('button', { name: /^(They|No answer)/ }).map(({ textContent }) => textContent)).toEqual([
      'They want to talk again',
      'They made an offer',
      'They said no',
      'They are still deciding',
      'No answer came',
    ]);
  });

  test('a no leads to a short reply, and can be taken back', () => {
    show({ step: 'answer', quietUntil: undefined, outcome: { id: 'o1', kind: 'rejected' } });
    expect(screen.getByRole('link', { name: 'Write a short, warm reply' })).toHaveAttribute(
      'href',
      '/interviews/i1/letter?approach=revive#brief',
    );
    expect(screen.getByRole('button', { name: /Undo.*They said no/ })).toBeVisible();
  });

  test('one reply to a no is enough', () => {
    show({ step: 'answer', quietUntil: undefined, outcome: { id: 'o1', kind: 'rejected' }, hasReplied: true });
    expect(screen.queryByRole('link', { name: 'Write a short, warm reply' })).toBeNull();
  });
});

describe('other ways to be heard', () => {
  test('stand with when they make sense', () => {
    show({ plays: ['recruiter'] });
    expect(screen.getByText('Send it through the recruiter')).toBeInTheDocument();
    expect(screen.getByText(/instead of the interviewer, not as well/)).toBeInTheDocument();
  });

  test('are not offered when there is none', () => {
    show();
    expect(screen.queryByText('Other ways to be heard')).not.toBeInTheDocument();
  });
});
