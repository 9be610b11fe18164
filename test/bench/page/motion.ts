/** As much of our timeline as is moved here. */
interface Timeline extends Element {
  span: string;
  kind: string;
  text: string;
  readonly updateComplete: Promise<boolean>;
}

const timeline = () => document.querySelector('main')!.firstElementChild as Timeline;

const month = (index: number) => `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The window of each frame of four seconds: one that goes ten years to the side, one that opens and closes. */
const spans = {
  rest: undefined,
  pan: (step: number) => `${month(step % 120)}/${month((step % 120) + 40)}`,
  zoom: (step: number) => `2010-01/${month(12 + Math.abs(120 - step))}`,
};
/** The action of the reader in every frame; `rest` measures the frames that the browser drops without any. */
export type Motion = keyof typeof spans;

/** How many frames were looked at, and how many were due and did not come. */
export interface Frames {
  readonly seen: number;
  readonly dropped: number;
}

/** Moves the window of time in each of 240 frames. */
export async function framesOf(motion: Motion): Promise<Frames> {
  const times: number[] = [];
  await new Promise<void>((resolve) => {
    const next = (now: number) => {
      times.push(now);
      if (times.length > 240) return resolve();
      const span = spans[motion]?.(times.length);
      if (span) timeline().span = span;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  // The first frames wait for what is compiled.
  const gaps = times.slice(3).map((time, index) => time - times[index + 2]);
  const dropped = gaps.map((gap) => Math.max(0, Math.round((gap * 60) / 1000) - 1));
  return {seen: gaps.length, dropped: dropped.reduce((sum, one) => sum + one, 0)};
}

const kinds = ['road', 'school', 'park', 'museum', ''];

/** Sets filters by kind and by words so many times, and then takes them away. */
export async function filter(changes: number): Promise<void> {
  const element = timeline();
  for (let change = 0; change <= changes; change++) {
    const isLast = change === changes;
    element.kind = isLast ? '' : kinds[change % kinds.length];
    element.text = !isLast && change % 7 === 0 ? '项目7' : '';
    await element.updateComplete;
  }
}
