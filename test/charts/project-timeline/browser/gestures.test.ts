import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {
  extent,
  day,
  pixel,
  timeline,
  rested,
  graphicOf,
  marksOf,
  windowIn,
  lengthOf,
  picture,
  narrow,
  pixelOf,
  pointer,
  wheel,
  near,
} from './timeline-window.js';

describe('The wheel over a timeline', () => {
  it('zooms with Ctrl, and the time under the pointer stays where it is', async () => {
    const element = await narrow();
    const before = picture(element);
    const x = pixelOf(element, 2014);
    expect(wheel(element, {ctrlKey: true, deltaY: -300}, x).defaultPrevented).to.equal(true);
    await rested(element);
    near(lengthOf(element), 8 / Math.exp(0.6), 3 * day);
    near(pixelOf(element, 2014), x, 2);
    expect(picture(element)).to.not.equal(before);
    expect(wheel(element, {metaKey: true, deltaY: 300}, x).defaultPrevented).to.equal(true);
    await rested(element);
    near(lengthOf(element), 8, 6 * day);
    near(pixelOf(element, 2014), x, 2);
  });

  it('zooms out until everything is visible, and then removes its attribute', async () => {
    const element = await narrow();
    wheel(element, {ctrlKey: true, deltaY: 40, deltaMode: 1});
    await rested(element);
    expect(element.hasAttribute('span')).to.equal(false);
    expect(element.span).to.equal('');
  });

  it('never shows less than a month', async () => {
    const element = await narrow();
    for (let turn = 0; turn < 5; turn++) {
      wheel(element, {ctrlKey: true, deltaY: -900}, pixelOf(element, windowIn(element).from) + 100);
      await rested(element);
    }
    near(lengthOf(element), 31 * day, 2 * day);
  });

  it('pans sideways, also with Shift, and leaves the page what goes beyond the ends', async () => {
    const element = await narrow();
    const {width} = graphicOf(element).getBoundingClientRect();
    expect(wheel(element, {deltaX: width / 4, deltaY: 3}).defaultPrevented).to.equal(true);
    await rested(element);
    near(windowIn(element).from, 2014, 2 * day);
    near(lengthOf(element), 8, 2 * day);
    expect(wheel(element, {shiftKey: true, deltaY: -width / 8}).defaultPrevented).to.equal(true);
    await rested(element);
    near(windowIn(element).from, 2013, 2 * day);
    wheel(element, {deltaX: 90_000});
    await rested(element);
    near(windowIn(element).to, extent.to, day);
    expect(wheel(element, {deltaX: 50}).defaultPrevented).to.equal(false);
  });

  it('draws once for many wheel events in a frame', async () => {
    const element = await narrow();
    let drawings = 0;
    const watch = new MutationObserver(() => drawings++);
    watch.observe(element, {attributes: true, attributeFilter: ['span']});
    for (let turn = 0; turn < 20; turn++) wheel(element, {deltaX: 5});
    await rested(element);
    watch.disconnect();
    expect(drawings).to.equal(1);
    const {width} = graphicOf(element).getBoundingClientRect();
    near(windowIn(element).from, 2012 + (100 / width) * 8, 2 * day);
  });

  for (const [what, attributes] of [
    ['where all is seen', {}],
    ['where a part is seen', {span: '2012/2019'}],
  ] as const)
    it(`scrolls the page as ever ${what}`, async () => {
      const element = await timeline({group: 'none', ...attributes});
      const span = element.getAttribute('span');
      for (const more of [{deltaY: 120}, {deltaY: -120}, {deltaY: 8, deltaX: 3}])
        expect(wheel(element, more).defaultPrevented).to.equal(false);
      if (!span) expect(wheel(element, {deltaX: 80}).defaultPrevented).to.equal(false);
      await rested(element);
      expect(element.getAttribute('span')).to.equal(span);
      // A finger that goes up or down scrolls the page.
      expect(getComputedStyle(graphicOf(element)).touchAction).to.match(/pan-y|auto/);
    });
});

describe('A pointer over a timeline', () => {
  it('drags the window along, to the day', async () => {
    const element = await narrow();
    const before = picture(element);
    const graphic = graphicOf(element);
    const [from, to] = [pixelOf(element, 2015), pixelOf(element, 2014)];
    pointer(graphic, 'down', {x: from});
    pointer(graphic, 'move', {x: (from + to) / 2});
    pointer(graphic, 'move', {x: to});
    pointer(graphic, 'up', {x: to});
    await rested(element);
    near(windowIn(element).from, 2013, pixel);
    near(lengthOf(element), 8, pixel);
    expect(picture(element)).to.not.equal(before);
    pointer(graphic, 'move', {x: from});
    await rested(element);
    near(windowIn(element).from, 2013, pixel);
  });

  it('drags no further than the first and the last period', async () => {
    const element = await narrow();
    const graphic = graphicOf(element);
    pointer(graphic, 'down', {x: 100});
    pointer(graphic, 'move', {x: 5000});
    pointer(graphic, 'up', {x: 5000});
    await rested(element);
    near(windowIn(element).from, extent.from, day);
  });

  it('chooses where it is pressed and lifted, and nothing where it has dragged', async () => {
    const element = await narrow();
    const chosen: string[] = [];
    element.addEventListener('hs-select', ({id}) => chosen.push(id));
    const [mark] = marksOf(element);
    const click = () => mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    pointer(mark, 'down', {x: 100});
    pointer(mark, 'move', {x: 180});
    pointer(mark, 'up', {x: 180});
    click();
    await rested(element);
    expect(chosen).to.deep.equal([]);
    pointer(marksOf(element)[0], 'down', {x: 100});
    pointer(marksOf(element)[0], 'move', {x: 102});
    pointer(marksOf(element)[0], 'up', {x: 102});
    marksOf(element)[0].dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await rested(element);
    expect(chosen).to.have.length(1);
  });

  it('that is a real mouse drags, also outside the figure, and chooses nothing', async () => {
    const element = await narrow();
    element.scrollIntoView({block: 'start'});
    await rested(element);
    let chosen = 0;
    element.addEventListener('hs-select', () => chosen++);
    const {left, top, width} = graphicOf(element).getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + 60)];
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x - 40, y]});
    await sendMouse({type: 'move', position: [x - 100, Math.max(0, Math.round(top) - 20)]});
    await sendMouse({type: 'up'});
    await rested(element);
    near(windowIn(element).from, 2012 + (100 / width) * 8, pixel);
    expect(chosen).to.equal(0);
  });

  it('with another button, or on a figure that shows years in columns, drags nothing', async () => {
    const element = await narrow();
    pointer(graphicOf(element), 'down', {x: 200}, {button: 2});
    pointer(graphicOf(element), 'move', {x: 100});
    pointer(graphicOf(element), 'up', {x: 100});
    const columns = await timeline({group: 'none'}, null);
    pointer(graphicOf(columns), 'down', {x: 200});
    pointer(graphicOf(columns), 'move', {x: 100});
    pointer(graphicOf(columns), 'up', {x: 100});
    await rested(columns);
    expect([element.span, columns.span]).to.deep.equal(['2012/2019', '']);
  });

  it('that is taken away by the page ends its drag', async () => {
    const element = await narrow();
    const graphic = graphicOf(element);
    pointer(graphic, 'down', {x: 200});
    pointer(graphic, 'cancel', {x: 200});
    pointer(graphic, 'move', {x: 20});
    await rested(element);
    expect(element.span).to.equal('2012/2019');
  });
});

describe('Two fingers on a timeline', () => {
  it('zoom as far as they part, about the time between them', async () => {
    const element = await narrow();
    const graphic = graphicOf(element);
    const middle = pixelOf(element, 2016);
    pointer(graphic, 'down', {x: middle - 40, id: 1});
    pointer(graphic, 'down', {x: middle + 40, id: 2});
    pointer(graphic, 'move', {x: middle - 80, id: 1});
    pointer(graphic, 'move', {x: middle + 80, id: 2});
    await rested(element);
    near(lengthOf(element), 4, pixel);
    near(pixelOf(element, 2016), middle, 2);
    pointer(graphic, 'move', {x: middle - 20, id: 1});
    pointer(graphic, 'move', {x: middle + 20, id: 2});
    await rested(element);
    near(lengthOf(element), 16, pixel);
    pointer(graphic, 'up', {x: middle - 20, id: 1});
    pointer(graphic, 'up', {x: middle + 20, id: 2});
  });

  it('pan together', async () => {
    const element = await narrow();
    const graphic = graphicOf(element);
    const shift = pixelOf(element, 2013) - pixelOf(element, 2012);
    pointer(graphic, 'down', {x: 100, id: 1});
    pointer(graphic, 'down', {x: 200, id: 2});
    pointer(graphic, 'move', {x: 100 - shift, id: 1});
    pointer(graphic, 'move', {x: 200 - shift, id: 2});
    await rested(element);
    near(windowIn(element).from, 2013, pixel);
    near(lengthOf(element), 8, pixel);
  });

  it('make a window of a figure that shows years in columns', async () => {
    const element = await timeline({group: 'none'});
    const graphic = graphicOf(element);
    pointer(graphic, 'down', {x: 200, id: 1});
    pointer(graphic, 'down', {x: 300, id: 2});
    pointer(graphic, 'move', {x: 400, id: 2});
    await rested(element);
    near(lengthOf(element), 10, pixel);
  });

  it('of which one is lifted go on as a drag, from where it is', async () => {
    const element = await narrow();
    const graphic = graphicOf(element);
    pointer(graphic, 'down', {x: 100, id: 1});
    pointer(graphic, 'down', {x: 200, id: 2});
    pointer(graphic, 'move', {x: 300, id: 2});
    pointer(graphic, 'up', {x: 300, id: 2});
    await rested(element);
    const {from, to} = windowIn(element);
    const year = pixelOf(element, from + 1) - pixelOf(element, from);
    pointer(graphic, 'move', {x: 100 - year, id: 1});
    pointer(graphic, 'up', {x: 100 - year, id: 1});
    await rested(element);
    near(windowIn(element).from, from + 1, pixel);
    near(lengthOf(element), to - from, pixel);
    pointer(graphic, 'move', {x: 20, id: 1});
    await rested(element);
    near(windowIn(element).from, from + 1, pixel);
  });
});
