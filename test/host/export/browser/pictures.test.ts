import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../../src/charts/target-gauge/element.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {pictureFaults, scale} from '../../../fixtures/browser/picture-faults.js';
import {savedFile} from '../../../fixtures/browser/saved-file.js';
import {rendered} from '../../../runner/resvg.js';

describe('The comparison of a picture with its figure', () => {
  let element: LitElement;
  let svg: string;

  before(async () => {
    element = document.createElement('hs-target-gauge');
    element.setAttribute('indicator', 'fixed-asset-investment-growth');
    element.setAttribute('value', '9.1');
    // In a wider figure the track is to the right of the headline.
    element.style.maxWidth = '600px';
    document.body.append(element);
    await drawn(element);
    svg = await (await savedFile(element, 'svg')).text();
  });

  after(() => element.remove());

  const faultsWith = async (found: RegExp, instead: string) => {
    expect(svg).to.match(found);
    return pictureFaults(await rendered(svg.replace(found, instead), scale), svg, element);
  };

  it('finds nothing in a true picture', async () => {
    expect(await pictureFaults(await rendered(svg, scale), svg, element)).to.deep.equal([]);
  });

  it('finds a shape in another colour', async () => {
    expect((await faultsWith(/fill="#7b8692"/, 'fill="black"')).join()).to.match(
      /rect.result is #000000 at .* not #7b8692/,
    );
    expect((await faultsWith(/stroke="#0b6e69"/, 'stroke="#7b8692"')).join()).to.contain('not #0b6e69');
  });

  it('finds a shape that is too short, too long or somewhere else', async () => {
    const result = /(<rect (?=[^>]*fill="#7b8692")[^>]*? width=)"[\d.]+"/;
    expect((await faultsWith(result, '$1"100"')).join()).to.contain('rect.result is #ffffff');
    expect((await faultsWith(result, '$1"100%"')).join()).to.contain('paper is #7b8692');
    expect((await faultsWith(/(<g transform="translate\(20 )\d+/, '$100')).join()).to.contain('rect.result is');
  });

  it('finds a text that is missing, or in another colour', async () => {
    expect((await faultsWith(/>[^<>]*13\.3%<\/text>/, '></text>')).join()).to.contain('is not there in');
    expect((await faultsWith(/(<text fill=)"#0b6e69"/, '$1"#eef0f2"')).join()).to.contain('is not there in #0b6e69');
  });

  it('finds a picture of another size', async () => {
    expect(await pictureFaults(await rendered(svg, 1), svg, element)).to.have.length.above(0);
  });
});
