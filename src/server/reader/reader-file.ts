/** What scripts/built.mjs makes of src/cli/reader-process.ts, for `npm start` and for `npm run dev`. */
const built: Readonly<Partial<Record<string, string>>> = {
  production: '.next/goldseam-reader.mjs',
  development: '.next/goldseam-dev-reader.mjs',
};

/** Undefined where no server runs (tests, scripts): nothing was built for those. */
// eslint-disable-next-line no-restricted-syntax -- Next replaces NODE_ENV as it builds; it is no setting.
export const readerFile: string | undefined = built[process.env.NODE_ENV];
