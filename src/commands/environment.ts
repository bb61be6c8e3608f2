import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { systemCode } from '../errors.js';
import { readSettings, type Settings } from '../settings.js';

/** The folder of the clone: where package.json, data/ and schema/ are. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The settings of this machine: the environment first, then .env in the clone; folders as absolute
 * paths.
 */
export function settingsOfMachine(): Settings {
  const settings = readSettings({ ...dotEnv(join(root, '.env')), ...withoutEmpty(process.env) });
  return { ...settings, data: folder(settings.data), cache: folder(settings.cache) };
}

function dotEnv(file: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {};
    throw error;
  }
}

/** An empty variable must not hide a line of .env: shells and compose files pass those on. */
function withoutEmpty(
  environment: NodeJS.ProcessEnv,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function folder(path: string): string {
  if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1));
  return isAbsolute(path) ? path : resolve(root, path);
}
