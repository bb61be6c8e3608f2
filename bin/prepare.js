import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What npm was asked to install, and its own note of what it did. */
const LOCK = join(root, 'package-lock.json');
const INSTALLED = join(root, 'node_modules', '.package-lock.json');

/** The oldest Node that every package we use accepts. */
const OLDEST_NODE = [20, 19];

/** Ends at once, in words, on a Node that is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Rapporteur needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}.`,
  );
  process.exit(2);
}

/**
 * Installs the packages when there are none, or when others are installed than the lock file names. The service needs
 * only the dependencies, which it builds itself with; the tests need the devDependencies too.
 */
export async function installWhenNeeded(say, { withTests }) {
  if (isInstalled(withTests)) return;
  // npm ci empties the folder first: behind a link that is another clone's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      'node_modules is a link and differs from package-lock.json: install where it leads, or remove the link.',
    );
  say('Installing packages …');
  // Whoever has the test's packages keeps them.
  const isWhole = withTests || existsSync(join(root, 'node_modules', 'jest'));
  await run('npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    isWhole ? '--include=dev' : '--omit=dev',
  ]);
}

/** Compared by versions, not by times: a checkout or an npm install touches the lock file and may change nothing. */
function isInstalled(withTests) {
  if (!existsSync(INSTALLED)) return false;
  const wanted = Object.entries(packagesOf(LOCK)).filter(
    ([path, { optional, devOptional, dev }]) =>
      path !== '' && !optional && !devOptional && (withTests || !dev),
  );
  const installed = packagesOf(INSTALLED);
  return wanted.every(([path, { version }]) => installed[path]?.version === version);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Builds everything that is older than its sources. */
export async function buildWhenNeeded(say) {
  await Promise.all([buildServiceWhenNeeded(say), buildPagesWhenNeeded(say)]);
}

/** Builds the service when it is older than its sources: two seconds. */
export async function buildServiceWhenNeeded(say) {
  if (
    !isStale('build/.built', [
      'src',
      'cypher',
      'tools',
      'tsconfig.json',
      'tsconfig.build.json',
      'package-lock.json',
    ])
  )
    return;
  const begun = Date.now();
  say('Building the service …');
  await runTool('tsx/dist/cli.mjs', ['tools/generate.ts']);
  await runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  stamp('build/.built', begun);
}

/** Builds the explorer and the drawing of the schema when they are older than their sources: ten seconds. */
export async function buildPagesWhenNeeded(say) {
  if (!isStale('web/dist/.built', ['web', 'vite.config.ts', 'test/questions', 'package-lock.json']))
    return;
  const begun = Date.now();
  say('Building the pages …');
  await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  stamp('web/dist/.built', begun);
}

function runTool(program, args) {
  return run(process.execPath, [join(root, 'node_modules', program), ...args]);
}

/** Runs a program in the clone and passes on what it says; its failure is ours. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${[program, ...args].join(' ')} failed`)),
    );
  });
}

/** Whether any source is newer than the stamp, which bears the time at which the build began. */
function isStale(stampFile, sources) {
  const built = timeOf(join(root, stampFile));
  return built === 0 || sources.some((source) => newest(join(root, source)) > built);
}

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const below = readdirSync(path).filter(
    (name) => !['dist', 'node_modules', 'generated'].includes(name),
  );
  // A folder's own time changes when something in it is removed.
  const own = path.endsWith('web') || path.endsWith('src') ? 0 : found.mtimeMs;
  return Math.max(own, ...below.map((name) => newest(join(path, name))));
}

/** A file saved while we built counts as newer. */
function stamp(file, begun) {
  writeFileSync(join(root, file), '');
  utimesSync(join(root, file), new Date(begun), new Date(begun));
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
