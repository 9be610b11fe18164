/**
 * In continuous integration, property tests try the same values each time, so that a change is never refused for a fault
 * that was there before; everywhere else each run tries new ones.
 */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({seed: 2023});
