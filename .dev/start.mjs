/**
 * `npm start`: from a fresh clone to Storybook and, beside it, the static pages. Storybook's server makes the pages of their
 * sources when they are asked for, so that they cost its start nothing. Arguments go to `storybook dev` (`npm start -- --open`).
 */
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {npm, root} from './command.mjs';
import {freePort} from './free-port.mjs';
import {install} from './install.mjs';

/** Waits until the server answers; resolves with undefined where it ends before. */
async function answers(address, server) {
  while (server.exitCode === null) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return response;
    await wait(200);
  }
}

try {
  install();
  npm('run', '--silent', 'data');
  npm('run', '--silent', 'manifest');

  const port = await freePort(6006);
  const wishes = process.argv.slice(2);
  const opens = wishes.includes('--open');
  const args = [
    'dev',
    '--port',
    String(port),
    '--exact-port',
    '--quiet',
    '--disable-telemetry',
    '--no-version-updates',
  ];
  if (!opens) args.push('--ci');
  args.push(...wishes.filter((wish) => wish !== '--open'));
  // Started directly and not by npx, which would leave Storybook running when this process is stopped.
  const server = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));

  const address = `http://localhost:${port}/`;
  if (await answers(address, server))
    console.log(`
Storybook:      ${address}
Embed builder:  ${address}builder/
Review page:    ${address}review/
Ctrl+C stops it.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
