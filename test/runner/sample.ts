import {executeServerCommand} from '@web/test-runner-commands';

const {isContinuousIntegration} = await executeServerCommand<{isContinuousIntegration: boolean}, undefined>(
  'is-continuous-integration',
);

/** Engines print and calculate alike what these lists are about; what differs is found by a few cases. */
const step = /Chrome\//.test(navigator.userAgent) ? 1 : 6;

/**
 * The cases of a long list that are tried in this engine: all in Chromium and every sixth in the others.
 *
 * @param divisor How many times fewer they are in continuous integration, whose time is limited.
 */
export const sample = <Case>(cases: readonly Case[], divisor: number): readonly Case[] =>
  cases.filter((_, index) => index % (isContinuousIntegration ? step * divisor : step) === 0);
