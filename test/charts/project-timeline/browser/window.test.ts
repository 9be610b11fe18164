import {expect} from '@open-wc/testing';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import {manyProjectsDataset} from '../../../fixtures/many-projects.js';
import {
  data,
  extent,
  day,
  pixel,
  timeline,
  rested,
  find,
  marksOf,
  focused,
  buttons,
  windowIn,
  lengthOf,
  narrow,
  pointer,
  press,
  pressWith,
  near,
} from './timeline-window.js';

describe('Keys on a timeline', () => {
  it('zoom from a mark with +, - and 0, and pan with Shift and arrows', async () => {
    const element = await narrow();
    marksOf(element)[0].focus();
    await press(element, '+');
    near(lengthOf(element), 8 / 1.6, 3 * day);
    await pressWith(element, 'ArrowRight', {shiftKey: true});
    near(windowIn(element).from, 2016 - 2.5 + 1.25, 3 * day);
    await pressWith(element, 'ArrowLeft', {shiftKey: true});
    near(windowIn(element).from, 2016 - 2.5, 3 * day);
    await press(element, '-');
    near(lengthOf(element), 8, 3 * day);
    await press(element, '0');
    expect(element.span).to.equal('');
    await press(element, '0');
    expect(element.span).to.equal('');
  });

  it('keep the focus on the mark while it is in sight, and in the figure when it is not', async () => {
    const element = await narrow({limit: '0'});
    const mark = marksOf(element)[8];
    const id = mark.dataset['mark'];
    mark.focus();
    await press(element, '-');
    expect((focused(element) as SVGElement).dataset['mark']).to.equal(id);
    for (let turn = 0; turn < 6; turn++) await press(element, '+');
    expect(Boolean(focused(element))).to.equal(true);
  });

  it('with Ctrl or on other controls are not the figure’s', async () => {
    const element = await narrow({controls: ''});
    find<HTMLElement>(element, '.controls input').focus();
    await press(element, '0');
    expect(element.span).to.equal('2012/2019');
    marksOf(element)[0].focus();
    const event = await pressWith(element, '0', {ctrlKey: true});
    expect(event.defaultPrevented).to.equal(false);
    expect(element.span).to.equal('2012/2019');
  });
});

describe('A column of a timeline', () => {
  it('chosen, zooms to its year and lists its projects under the name of its group, which has the focus', async () => {
    const element = await timeline({}, manyProjectsDataset(400), 1000);
    const column = () => find(element, '[data-mark="years:finish/2015/2016"]');
    expect(column().getAttribute('aria-label')).to.match(/^Zoom in on “Finish”, 2015: \d+ done or under way\.$/);
    column().focus();
    await press(element, 'Enter');
    expect([element.span, element.open]).to.deep.equal(['2015', 'finish']);
    expect((focused(element) as SVGElement).dataset['mark']).to.equal('group:finish');
    expect(marksOf(element).filter(({dataset}) => dataset['mark']!.startsWith('finish:')).length).to.equal(12);
    await press(element, '0');
    expect(element.span).to.equal('');
    expect(column().getAttribute('aria-pressed')).to.equal('false');
  });

  it('stands on its own where its group has no name', async () => {
    const element = await timeline({group: 'none'}, manyProjectsDataset(400), 1000);
    find(element, '[data-mark="years:/2015/2016"]').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await rested(element);
    expect([element.span, element.open]).to.deep.equal(['2015', '']);
    expect(Boolean(focused(element))).to.equal(true);
  });
});

describe('The buttons of a timeline’s window', () => {
  it('go closer, further away and back to all, and say which has nothing left to do', async () => {
    const element = await timeline({group: 'none'});
    const [out, closer, all] = buttons(element);
    const idle = () => [out, closer, all].map((button) => button.getAttribute('aria-disabled'));
    expect(idle()).to.deep.equal(['true', 'false', 'true']);
    closer.click();
    await rested(element);
    near(lengthOf(element), 20 / 1.6, 3 * day);
    expect(idle()).to.deep.equal(['false', 'false', 'false']);
    closer.click();
    await rested(element);
    out.click();
    await rested(element);
    near(lengthOf(element), 20 / 1.6, 3 * day);
    all.click();
    await rested(element);
    expect(element.hasAttribute('span')).to.equal(false);
    for (let turn = 0; turn < 14; turn++) {
      closer.click();
      await rested(element);
    }
    near(lengthOf(element), 31 * day, 2 * day);
    expect(idle()).to.deep.equal(['false', 'true', 'false']);
  });

  it('stay where they are under the focus, and the window is announced when it rests', async () => {
    const element = await timeline({group: 'none', span: '2012/2019'});
    const [, closer] = buttons(element);
    const statusText = () => find(element, '.zoom [role=status]').textContent.trim();
    expect(statusText()).to.equal('');
    closer.focus();
    await press(element, 'Enter');
    expect(focused(element) === closer).to.equal(true);
    while (!statusText()) await rested(element);
    expect(statusText()).to.match(/^\w+ 2013 to \w+ 2018: \d+ projects$/);
    expect(find(element, '.window-words').textContent).to.equal(statusText().split(':')[0]);
  });

  it('are large enough for a finger', async () => {
    for (const button of buttons(await timeline({group: 'none'}))) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});

describe('The brush of a timeline', () => {
  const brushOf = (element: ProjectTimeline) => find(element, '.brush');
  const endOf = (element: ProjectTimeline, end: 'from' | 'to') => find(element, `[data-brush=${end}]`);
  const brushPixel = (element: ProjectTimeline, time: number) => {
    const {left, width} = brushOf(element).getBoundingClientRect();
    return left + ((time - extent.from) / 20) * width;
  };
  const drag = async (element: ProjectTimeline, target: Element, from: number, to: number) => {
    pointer(target, 'down', {x: brushPixel(element, from)});
    pointer(brushOf(element), 'move', {x: brushPixel(element, to)});
    pointer(brushOf(element), 'up', {x: brushPixel(element, to)});
    await rested(element);
  };

  it('is there where there are more than two years, and only there', async () => {
    const has = ({renderRoot}: ProjectTimeline) => renderRoot.querySelector('.brush') !== null;
    expect(has(await timeline({}))).to.equal(true);
    const short = data.projects.filter(({milestones}) => milestones.every(({period}) => /^202[12]/.test(period)));
    expect(short).to.not.have.length(0);
    expect(has(await timeline({span: '2022'}, {...data, projects: short}))).to.equal(false);
    expect(has(await timeline({span: '2022'}, null))).to.equal(false);
  });

  it('has its ends dragged, each a month from the other at least', async () => {
    const element = await timeline({span: '2012/2019'});
    await drag(element, endOf(element, 'from'), 2012, 2014);
    near(windowIn(element).from, 2014, pixel);
    near(windowIn(element).to, 2020, day);
    await drag(element, endOf(element, 'to'), 2020, 2000);
    near(lengthOf(element), 31 * day, 2 * day);
    near(windowIn(element).from, 2014, pixel);
    expect((focused(element) as SVGElement).dataset['brush']).to.equal('to');
  });

  it('has its window dragged, and brought where it is pressed beside it', async () => {
    const element = await timeline({span: '2012/2013'});
    await drag(element, find(element, '[data-brush=window]'), 2013, 2016);
    near(windowIn(element).from, 2015, pixel);
    near(lengthOf(element), 2, pixel);
    await drag(element, find(element, '[data-brush=all]'), 2025, 2025);
    near(windowIn(element).from, 2024, pixel);
    near(lengthOf(element), 2, pixel);
  });

  it('is moved by keys, a month or a year at a time, to its ends, and says where it is', async () => {
    const element = await timeline({span: '2012/2019'});
    endOf(element, 'from').focus();
    const from = () => endOf(element, 'from');
    expect(from().getAttribute('aria-valuetext')).to.equal('January 2012');
    expect([from().getAttribute('aria-valuenow'), from().getAttribute('aria-valuemax')]).to.deep.equal(['48', '240']);
    await press(element, 'ArrowRight');
    expect(from().getAttribute('aria-valuetext')).to.equal('February 2012');
    await press(element, 'PageUp');
    expect(from().getAttribute('aria-valuetext')).to.equal('February 2013');
    await press(element, 'ArrowLeft');
    expect(element.span).to.equal('2013/2019');
    expect(focused(element) === from()).to.equal(true);
    await press(element, 'Home');
    expect(element.span).to.equal('2008/2019');
    endOf(element, 'to').focus();
    await press(element, 'PageDown');
    expect(element.span).to.equal('2008/2018');
    await press(element, 'End');
    expect(element.span).to.equal('');
    await press(element, '+');
    near(lengthOf(element), 20 / 1.6, 3 * day);
  });

  it('lets a finger scroll the page', async () => {
    const element = await timeline({span: '2012/2019'});
    expect(getComputedStyle(brushOf(element)).touchAction).to.equal('pan-y');
  });
});
