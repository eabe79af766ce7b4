import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino'],
  // No picture of ours needs resizing, and the endpoint that would do it fetches on behalf of whoever asks.
  images: { unoptimized: true },
  // Titles come with the page for everybody, not after it with a script.
  htmlLimitedBots: /./,
  // Browsers ask for it wherever a page, a text file for one, names no icon.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  // The guard in src/server/http counts first, a hundred times less but for a table to import; this is the second lock.
  experimental: { serverActions: { bodySizeLimit: '27mb' } },
  // `npm run check` checks them, over the tests as well; a start does not wait for that.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default config;
