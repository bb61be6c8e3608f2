import type { Command } from 'commander';
import { errorCatalogue } from '../errors.js';
import { settingsTable } from '../settings.js';
import { exitCodes, program } from './main.js';

/**
 * The pages that are written from the code, by their path in the clone. `npm run docs` writes them,
 * a test compares.
 */
export function writtenPages(): Readonly<Record<string, string>> {
  return {
    'docs/settings.md': settingsPage(),
    'docs/errors.md': errorsPage(),
    'docs/commands.md': commandsPage(),
    '.env.example': envExample(),
  };
}

function settingsPage(): string {
  const rows = Object.values(settingsTable).map(
    ({ name, type, default: byDefault, meaning }) =>
      `| \`${name}\` | ${type} | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${meaning} |`,
  );
  return `# Settings

Every command reads the same settings: from the environment, or from a file \`.env\` in the clone (start from \`.env.example\`). The environment goes first. A name or a value that is wrong is told before anything starts, all of them together.

| name | type | default | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function envExample(): string {
  const entries = Object.values(settingsTable).map(
    ({ name, type, default: byDefault, meaning }) =>
      `# ${meaning} (${type})\n# ${name}=${byDefault}\n`,
  );
  return `# Copy this file to .env and remove the mark # in front of each setting that you want to change. The same table stands in docs/settings.md.\n\n${entries.join('\n')}`;
}

function errorsPage(): string {
  const rows = Object.entries(errorCatalogue).map(
    ([code, meaning]) => `| \`${code}\` | ${meaning} |`,
  );
  return `# Errors

Each error has a code that stays, a message that names the value at fault, and mostly a line on what to do. Commands print all three; the API gives the code as \`extensions.code\`. What only we can cause is logged with an id, and the answer names the id alone.

| code | what happened |
| --- | --- |
${rows.join('\n')}
`;
}

function commandsPage(): string {
  const codes = Object.entries(exitCodes).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  return `# Commands

In the clone, \`npx rapporteur …\` runs them; \`npm start\` is \`rapporteur start\`, and takes its options after \`--\`: \`npm start -- --empty\`. Before anything else a command installs packages and builds when that is needed, and says so.

While a service runs on the same data folder, commands work on its database. Otherwise a command gets a database for itself, by the same ways as the service, and closes it afterwards:

1. \`NEO4J_URI\` is set: that one.
2. A Docker engine runs: the database of \`docker-compose.yml\`.
3. Java and Maven are there: a private Neo4j Community, fetched once, listening on a free port of this machine only, with a password of its own.

Ctrl-C ends any command in order; what it had written stays, and running it again goes on from there.

| exit code | meaning |
| --- | --- |
${codes.join('\n')}

${leaves(program()).map(commandSection).join('\n')}`;
}

function leaves(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
}

function commandSection(command: Command): string {
  const help = command.configureHelp({ helpWidth: 100 }).helpInformation().trimEnd();
  return `## ${fullName(command)}\n\n\`\`\`text\n${help}\n\`\`\`\n`;
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}
