import { z } from 'zod';

/** A setting that cannot be used. The message names each one and says what is expected; it is shown as it is. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
}

const given = (text: string | undefined) => (text?.trim() === '' ? undefined : text?.trim());

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const isOrigin = (text: string) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;

const PORT = 'a whole number from 1 to 65535';
const DATABASE_URL = 'an address that starts with file: or postgres://';
const HOST = 'a host name or an IP address';
const LOG_LEVEL = 'one of fatal, error, warn, info, debug, trace, silent';

const settings = z.object({
  DATABASE_URL: z
    .string(DATABASE_URL)
    .regex(/^(file:.|postgres(ql)?:\/\/.)/, DATABASE_URL)
    .default('file:./data/goldseam.db'),
  HOST: z
    .string(HOST)
    .regex(/^[\w.:-]+$/, HOST)
    .default('127.0.0.1'),
  PORT: z
    .string(PORT)
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .pipe(z.int(PORT).min(1, PORT).max(65_535, PORT))
    .default(3000),
  ALLOWED_HOSTS: z
    .string()
    .regex(/^[\w.:[\],\s-]+$/, 'host names with commas between them')
    .optional(),
  ACCESS: z.enum(['single', 'per-browser'], 'single or per-browser').default('single'),
  TIME_ZONE: z.string().refine(isTimeZone, 'a time zone such as Europe/Berlin').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], LOG_LEVEL).default('info'),
  PUBLIC_ORIGIN: z.string().refine(isOrigin, 'an origin such as https://goldseam.example, without a path').optional(),
});

type Source = Readonly<Record<string, string | undefined>>;

/** Reads and checks every setting; an empty one counts as not set. Throws SettingsRefused. */
export function readSettings(source: Source) {
  const present = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, given(source[name])]));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `${String(issue.path[0])} has a value that cannot be used. Expected: ${issue.message}.`,
    );
    throw new SettingsRefused([...new Set(lines)].join('\n'));
  }
  const { ALLOWED_HOSTS, TIME_ZONE, ...rest } = parsed.data;
  return {
    ...rest,
    TIME_ZONE: TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    /** Names in the Host header that are answered; any other is another site's name that points at this machine. */
    ALLOWED_HOSTS: ALLOWED_HOSTS === undefined ? namesOf(rest.HOST, rest.PUBLIC_ORIGIN) : listed(ALLOWED_HOSTS),
  };
}

export type Settings = ReturnType<typeof readSettings>;

function namesOf(host: string, publicOrigin: string | undefined): readonly string[] {
  const own = host.includes(':') ? `[${host}]` : host;
  const hosted = publicOrigin === undefined ? [] : [new URL(publicOrigin).hostname];
  return [...new Set(['localhost', '127.0.0.1', '[::1]', own.toLowerCase(), ...hosted])];
}

const listed = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

/** The only place that reads the process's environment. */
export const env = readSettings(process.env);
