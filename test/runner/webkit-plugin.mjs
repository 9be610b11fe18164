/** WebKitGTK as a browser of web-test-runner: starts its driver, and a display where there is none. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** Launches the browser through the driver that webkitPlugin starts on that port. */
export function webkitLauncher({port, program}) {
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: program, args: ['--automation']},
    },
  });
  // Several files at once would run in frames of one page, where the launcher addresses the wrong frame after a key press.
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, {
    name: 'WebKit',
    concurrency: 1,
    async initialize(config) {
      await initialize({...config, concurrency: 1});
      launcher.name = 'WebKit';
    },
  });
}

/** Starts a virtual display, which chooses a free display number and writes it to its fourth stream. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(server.stdio[3], 'data');
  return {server, display: `:${String(number).trim()}`};
}

async function untilReady(port) {
  for (let tries = 0; tries < 150; tries++) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

/** Starts and stops the driver, and a display where there is none. */
export function webkitPlugin({port}) {
  const running = [];
  const stop = () => running.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);

  return {
    name: 'webkit-driver',
    async serverStart() {
      const env = {...process.env};
      if (!env.DISPLAY) {
        const {server, display} = await startDisplay();
        running.unshift(server);
        env.DISPLAY = display;
      }
      running.unshift(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env}));
      await untilReady(port);
    },
    serverStop: stop,
  };
}
