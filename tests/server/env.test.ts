import { describe, expect, test } from 'vitest';
import { readSettings } from '@/server/env';

describe('without any setting', () => {
  test('the server listens on this machine only and keeps its data in a file', () => {
    expect(readSettings({ TIME_ZONE: 'Europe/Berlin' })).toEqual({
      DATABASE_URL: 'file:./data/goldseam.db',
      HOST: '127.0.0.1',
      PORT: 3000,
      ALLOWED_HOSTS: ['localhost', '127.0.0.1', '[::1]'],
      ACCESS: 'single',
      TIME_ZONE: 'Europe/Berlin',
      LOG_LEVEL: 'info',
      PUBLIC_ORIGIN: undefined,
    });
  });
  test('the time zone is the machine’s', () => {
    expect(readSettings({}).TIME_ZONE).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
  test('an empty setting counts as none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      PORT: 3000,
      DATABASE_URL: 'file:./data/goldseam.db',
    });
  });
});

describe('the names that are answered', () => {
  test('include the host and the public address', () => {
    expect(readSettings({ HOST: '192.168.1.5', PUBLIC_ORIGIN: 'https://goldseam.example' }).ALLOWED_HOSTS).toEqual([
      'localhost',
      '127.0.0.1',
      '[::1]',
      '192.168.1.5',
      'goldseam.example',
    ]);
  });
  test('are exactly the listed ones when there is a list', () => {
    expect(readSettings({ ALLOWED_HOSTS: 'Goldseam.example, box.local' }).ALLOWED_HOSTS).toEqual([
      'goldseam.example',
      'box.local',
    ]);
  });
});

describe('a setting that cannot be used stops the start with its name and what is expected', () => {
  test.each([
    ['PORT', '70000', 'a whole number from 1 to 65535'],
    ['PORT', '0', 'a whole number from 1 to 65535'],
    ['PORT', '3e3', 'a whole number from 1 to 65535'],
    ['DATABASE_URL', 'mysql://me:secret@host/db', 'an address that starts with file: or postgres://'],
    ['ACCESS', 'everybody', 'single or per-browser'],
    ['TIME_ZONE', 'Mars/Olympus', 'a time zone such as Europe/Berlin'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
    ['PUBLIC_ORIGIN', 'https://goldseam.example/app', 'an origin such as https://goldseam.example, without a path'],
    ['HOST', 'http://localhost', 'a host name or an IP address'],
    ['ALLOWED_HOSTS', 'https://goldseam.example', 'host names with commas between them'],
  ])('%s=%s', (name, value, expected) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      `${name} has a value that cannot be used. Expected: ${expected}.`,
    );
  });
  test('the value itself is not repeated: it may hold a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://me:secret@host/db' })).not.toThrow(/secret/);
  });
  test('two at once are both named', () => {
    expect(() => readSettings({ PORT: 'x', ACCESS: 'y' })).toThrow(/^PORT.*\nACCESS/);
  });
});
