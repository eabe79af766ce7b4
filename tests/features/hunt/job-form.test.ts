import { describe, expect, test } from 'vitest';
import { readJobForm } from '@/features/hunt/application/job-form';

const read = (values: Readonly<Record<string, string>>) =>
  readJobForm(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])));
const problemsIn = (values: Readonly<Record<string, string>>) => {
  const said = read(values);
  return said.ok ? [] : said.problems.map(({ field }) => field);
};
const acme = { employer: 'Acme' };

describe('a job as it was typed', () => {
  test.each([{ employer: 'Acme' }, { jobTitle: 'Nurse' }])('needs no more than one name: %j', (values) => {
    expect(read(values).ok).toBe(true);
  });

  test('without a name is asked for one, at the first field', () => {
    expect(read({ employer: '  ', notes: 'Ask Jo' })).toEqual({
      ok: false,
      problems: [{ field: 'jobTitle', text: 'Enter the job title or the employer. One of them is enough.' }],
    });
  });

  test('has names on one line, however they were pasted', () => {
    expect(read({ jobTitle: '  Data\n  analyst ' })).toMatchObject({ fields: { jobTitle: 'Data analyst' } });
  });

  test('keeps the lines of its notes', () => {
    expect(read({ ...acme, notes: 'Ask Jo\nabout shifts' })).toMatchObject({
      fields: { notes: 'Ask Jo\nabout shifts' },
    });
  });

  test('has no day where none was given', () => {
    expect(read(acme)).toMatchObject({ fields: { appliedOn: undefined, deadline: undefined, parkedUntil: undefined } });
  });

  test('has the days that were given', () => {
    expect(read({ ...acme, deadline: '2028-02-29' })).toMatchObject({ fields: { deadline: '2028-02-29' } });
  });
});

describe('what is refused, each beside its field', () => {
  test.each(['2026-02-30', '2027-02-29', '3 May', '2026-13-01'])('a day that does not exist: %s', (deadline) => {
    expect(problemsIn({ ...acme, deadline })).toEqual(['deadline']);
  });

  test.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'https://rosa:secret@jobs.example.com/1',
  ])('a link that is not one to open: %s', (link) => {
    expect(problemsIn({ ...acme, link })).toEqual(['link']);
  });

  test('a name that is a whole text', () => {
    expect(problemsIn({ employer: 'a'.repeat(201) })).toEqual(['employer']);
  });

  test('all of it at once, not one after the other', () => {
    expect(problemsIn({ link: 'javascript:1', deadline: '2026-02-30', notes: 'a'.repeat(6_001) })).toEqual([
      'jobTitle',
      'link',
      'notes',
      'deadline',
    ]);
  });
});
