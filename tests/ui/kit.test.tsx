import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import { Drawing } from '@/ui/drawing';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { Pagination } from '@/ui/pagination';
import { SaveStatus } from '@/ui/save-status';
import { SeamProgress } from '@/ui/seam-progress';
import { SummaryList } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';

test('a button sends its form unless told otherwise', () => {
  render(<Button>Continue</Button>);
  expect(screen.getByRole('button', { name: 'Continue' })).toHaveAttribute('type', 'submit');
});

test('a busy button keeps the focus: it says that it is busy and is not disabled', () => {
  render(<Button pending>Continue</Button>);
  const button = screen.getByRole('button');
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toBeEnabled();
});

test('a card is a region under its heading', () => {
  render(
    <Card labelledBy="next">
      <h2 id="next">Continue with Acme</h2>
    </Card>,
  );
  expect(screen.getByRole('region', { name: 'Continue with Acme' })).toBeVisible();
});

test('an explanation is closed until it is opened', () => {
  render(<Disclosure summary="Why we ask this">Interviewers read runs of answers.</Disclosure>);
  expect(screen.getByText('Interviewers read runs of answers.')).not.toBeVisible();
});

test('a form without problems has no summary of them', () => {
  const { container } = render(<ErrorSummary problems={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('the page has one heading, with what it belongs to beside it and not inside', () => {
  render(<PageHeading caption="Acme · Data analyst">We can’t tell yet.</PageHeading>);
  expect(screen.getByRole('heading', { level: 1, name: 'We can’t tell yet.' })).toBeVisible();
});

test('a list that fits on one page has no way to other pages', () => {
  const { container } = render(<Pagination label="Interviews" />);
  expect(container).toBeEmptyDOMElement();
});

test('the ways to other pages of a list are links in a navigation of its name', () => {
  render(<Pagination label="Interviews" next={{ href: '/interviews?before=x', text: 'Older' }} />);
  expect(screen.getByRole('navigation', { name: 'Interviews' })).toContainElement(
    screen.getByRole('link', { name: 'Older' }),
  );
});

test('a quiet save is not announced', () => {
  render(<SaveStatus kind="saved">Saved 10:42</SaveStatus>);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('a save that did not work is announced', () => {
  render(<SaveStatus kind="trouble">Not saved yet. Your words are still here.</SaveStatus>);
  expect(screen.getByRole('status')).toHaveTextContent('Not saved yet. Your words are still here.');
});

test('progress is told in words, and each answered page mends one gap', () => {
  const { container } = render(<SeamProgress answered={[true, true, false]} text="Page 3 of 3" />);
  expect(screen.getByText('Page 3 of 3')).toBeVisible();
  expect(container.querySelectorAll('.bg-seam')).toHaveLength(2);
  expect(container.querySelector('[aria-hidden]')).toHaveTextContent('');
});

test('"Change" says what it changes', () => {
  render(
    <SummaryList
      rows={[
        {
          key: 'reactions',
          term: 'What did you notice about them?',
          value: 'Not provided',
          provided: false,
          change: { href: '/change', label: 'Change', about: 'how they reacted' },
        },
      ]}
    />,
  );
  expect(screen.getByRole('link', { name: /^Change ?how they reacted$/ })).toHaveAttribute('href', '/change');
});

const drawings = ['chair', 'door', 'cup', 'letter', 'window', 'path'] as const;

test.each(drawings)('the drawing of a %s is decoration, under 2 kB, with one stroke of the seam', (name) => {
  const markup = renderToStaticMarkup(<Drawing name={name} />);
  expect(markup).toContain('aria-hidden="true"');
  expect(markup.match(/stroke-seam/g)).toHaveLength(1);
  expect(markup.length).toBeLessThanOrEqual(2_048);
});

const tags = ['good', 'worry', 'unknown', 'open', 'plain'] as const;
const notices = ['plain', 'good', 'worry', 'unknown'] as const;

test('each kind of tag and of notice has a shape of its own, so that colour is never the only sign', () => {
  const shapes = (marks: string[]) =>
    new Set(marks.map((mark) => /<svg.*<\/svg>/.exec(mark)![0].replace(/class="[^"]*"/, '')));
  expect(shapes(tags.map((kind) => renderToStaticMarkup(<Tag kind={kind}>x</Tag>))).size).toBe(tags.length);
  expect(shapes(notices.map((tone) => renderToStaticMarkup(<Notice tone={tone} title="x" />))).size).toBe(
    notices.length,
  );
});

test('a problem of a field is a link to it, one of the whole form is a sentence', () => {
  const problems = [
    { field: 'name', text: 'Enter a name.' },
    { field: 'form', text: 'This job is no longer here.' },
  ];
  render(<ErrorSummary problems={problems} idOf={(field) => `${field}-of-the-second`} />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Enter a name.', '#name-of-the-second'],
  ]);
  expect(screen.getByRole('alert')).toHaveTextContent('This job is no longer here.');
});
