/**
 * For pages with iframes of the embed page: gives each the height that it reports. A message counts only for the iframe from
 * which it comes.
 */

import {askForHeight} from './messages.js';
import type {HeightMessage} from './messages.js';

/** The most that a frame may ask for, in CSS pixels. */
const most = 20_000;

const frames = () => [...document.querySelectorAll('iframe')];

/** Follows the heights that the frames of the page report. */
export function resizeFrames(): void {
  addEventListener('message', ({source, data}: MessageEvent<Partial<HeightMessage> | null>) => {
    const frame = source && frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || data?.type !== 'haishu-indicators:height') return;
    const height = Number(data.height);
    if (height > 0 && height <= most) frame.style.height = `${Math.ceil(height)}px`;
  });
  // Frames that were there first have reported already.
  for (const {contentWindow} of frames()) contentWindow?.postMessage({type: askForHeight}, '*');
}
