import { expect, test } from './fixtures';
import { smallWindow } from './small-window';

test.use({ viewport: smallWindow });

test('asks no other host for anything', async ({ app, page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));

  await app.open();

  const own = new URL(baseURL!).origin;
  expect([...origins].filter((origin) => origin !== own && origin !== 'null')).toEqual([]);
});

test('names no other host in what it serves', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const addresses = html.matchAll(/(?:src|href)=["'](?:https?:)?\/\/[^"']*/g);
  expect([...addresses].map(([match]) => match)).toEqual([]);
});

test('has a strict content security policy', async ({ page }) => {
  await page.goto('./');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = (await meta.getAttribute('content')) ?? '';
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const scripts = directives.get('script-src') ?? directives.get('default-src') ?? [];
  const workers = directives.get('worker-src') ?? scripts;

  expect(directives.get('default-src')).toEqual(["'self'"]);
  expect([...scripts, ...workers].filter((source) => source !== "'self'")).toEqual([]);
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toContain('unsafe-inline');
  // A scheme alone lets the user's own links through; a host would be a third party of ours.
  expect(policy).not.toMatch(/https?:\/\/|\*|\w\.\w/);
});

test.describe('script made from text', () => {
  test.use({ allowedMessages: [/Content Security Policy/] });

  test('does not run', async ({ app, page }) => {
    await app.open();
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.injected = "yes"';
      const blocked = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.violatedDirective),
        );
      });
      document.head.append(script);
      return blocked;
    });
    expect(outcome).toContain('script-src');
    expect(await page.locator('html').getAttribute('data-injected')).toBeNull();
  });
});
