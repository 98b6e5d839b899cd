import './check-node.mjs';
import { installMissing } from './install.mjs';
import { inProject, run } from './project.mjs';

installMissing();

// Files are named from where the user stands, not from the project folder that npm changes to.
const cwd = process.env.INIT_CWD ?? process.cwd();
const typescript = import.meta.resolve('tsx');
const cli = inProject('src', 'app', 'assess-cli.ts');
process.exitCode = run(process.execPath, ['--import', typescript, cli, ...process.argv.slice(2)], {
  cwd,
});
