/**
 * A contender in a process of its own, so that what another one leaves in memory or compiles is not counted as its own:
 * `node contender.mjs Vega`. It answers the messages of `strings.mjs`, `{chart, strings}`, with the processor time of
 * one SVG string, in milliseconds.
 */
import {ours} from './ours.mjs';

const [, , name] = process.argv;
const draw = name === 'ours' ? (chart) => ours[chart]() : (await import('./peers.mjs')).peers[name];

process.on('message', async ({chart, strings}) => {
  // Vega returns a promise of its string.
  if (!(await draw(chart)).includes('<svg')) throw new Error(`${name} draws no ${chart}`);
  const begin = process.cpuUsage();
  for (let turn = 0; turn < strings; turn++) await draw(chart);
  const {user, system} = process.cpuUsage(begin);
  process.send((user + system) / 1000 / strings);
});
