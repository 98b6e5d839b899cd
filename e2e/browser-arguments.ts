/** Command line of the browser for tests and measurements: software WebGL, and no way out of the machine. */
export function browserArguments(reachableHosts: readonly string[]): string[] {
  const exclusions = reachableHosts.map((host) => `, EXCLUDE ${host}`).join('');
  const args = [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--host-resolver-rules=MAP * ~NOTFOUND${exclusions}`,
  ];
  // Chromium refuses to sandbox itself as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return args;
}
