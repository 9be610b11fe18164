import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** Every line of text stands inside the element, clear of all others, and every mark says something and has a size. */
export function assertLegible(element: LitElement): void {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  // A line's box has empty room above and below its letters, more in some browsers than in others.
  const boxes = [...element.renderRoot.querySelectorAll('text')].map((text) => {
    const box = text.getBoundingClientRect();
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const middle = box.top + box.height / 2;
    return {
      words: text.textContent,
      left: box.left,
      right: box.right,
      top: middle - size / 2,
      bottom: middle + size / 2,
    };
  });
  expect(boxes).to.not.have.length(0);
  const touching = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} | ${b.words}`),
  );
  expect(touching).to.deep.equal([]);
  const outside = boxes.filter(
    (box) => box.left < left || box.right > right || box.top < top || box.bottom > bottom || !box.words?.trim(),
  );
  expect(outside.map(({words}) => words)).to.deep.equal([]);
  expect(element.scrollWidth).to.be.at.most(Math.ceil(right - left));
  for (const mark of element.renderRoot.querySelectorAll('[role=option]')) {
    const {width, height} = mark.getBoundingClientRect();
    expect(mark.getAttribute('aria-label')).to.match(/\S/);
    expect(Math.min(width, height)).to.be.at.least(24);
  }
}
