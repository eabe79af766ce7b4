import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NavLink } from '@/features/frame/nav-link';

const pathname = vi.hoisted(() => ({ now: '/' }));
vi.mock('next/navigation', () => ({ usePathname: () => pathname.now }));

test.each([
  ['/interviews', 'page'],
  ['/interviews/abc/picture', 'page'],
  ['/home', null],
  ['/interviews-of-others', null],
])('at %s the place Interviews is marked as %s', (now, current) => {
  pathname.now = now;
  render(<NavLink href="/interviews">Interviews</NavLink>);
  expect(screen.getByRole('link', { name: 'Interviews' }).getAttribute('aria-current')).toBe(current);
});
