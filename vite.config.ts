import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * What the page may do. Scripts, styles, fonts and workers come from the page's own origin alone.
 * `connect-src` lets the user open data by a link of their own; without such a link nothing is asked for.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  base: './',
  plugins: [
    react(),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
  assetsInclude: ['**/*.geojson'],
  worker: { format: 'es' },
  build: { chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    include: ['src/**/*.test.ts', 'data/**/*.test.ts'],
    environment: 'node',
    // Files share their modules: what these keep is known by its objects alone, and loading them anew for each file took half the time.
    isolate: false,
    testTimeout: 60000,
  },
});
