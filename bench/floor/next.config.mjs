import { fileURLToPath } from 'node:url';

const config = { poweredByHeader: false, turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) } };

export default config;
