import {expect, fixture} from '@open-wc/testing';
import type {DistrictMap} from '../../../../src/charts/district-map/element.js';
import '../../../../src/charts/district-map/element.js';
import {divisions} from '../../../../src/dataset/query/divisions.js';
import type {Projects} from '../../../../src/dataset/types.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {honeycombOf} from '../../../fixtures/invented-geometry.js';
import {residents, townCounty, zhejiang} from '../../../fixtures/levels/levels.js';

const mapOf = async (data: Projects, more: Partial<DistrictMap> = {}) => {
  const element = Object.assign(document.createElement('hs-district-map'), {data, ...more});
  return drawn<DistrictMap>(await fixture<DistrictMap>(element));
};
const part = (element: DistrictMap, name: string) =>
  element.renderRoot.querySelector(`[part='${name}']`)?.textContent.trim() ?? '';
const notes = (element: DistrictMap) =>
  [...element.renderRoot.querySelectorAll('[part=note]')].map(({textContent}) => textContent.trim()).join('\n');
const marks = (element: DistrictMap) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];
const texts = (element: DistrictMap) =>
  [...element.renderRoot.querySelectorAll('svg text')].map(({textContent}) => textContent);
const values = residents.map(([place, value]) => ({place, value}));

describe('hs-district-map of another level than a district', () => {
  it('draws the cities of a province and the towns of a county, by their short names', async () => {
    const cities = await mapOf(zhejiang());
    expect(marks(cities)).to.have.length(11);
    expect(texts(cities)).to.include.members(['杭州', '宁波', '温州', '湖州']);
    expect(part(cities, 'subtitle')).to.equal('报告提到的3个项目，按市');
    const towns = await mapOf(townCounty());
    expect(marks(towns)).to.have.length(3);
    expect(texts(towns)).to.include.members(['石桥', '青山', '白河']);
    expect(texts(towns).join('')).to.contain('1个属全县1个没写明所在镇');
  });

  it('shades them by the values of a page, and says which place is none of them', async () => {
    const element = await mapOf(zhejiang(), {values: [...values, {place: '鄞江镇', value: 1}]});
    expect(part(element, 'title')).to.equal('各市的数值');
    expect(part(element, 'summary')).to.match(
      /^11个市中，11个有数据：最高为杭州市（1193.6），最低为舟山市（115.8）。$/,
    );
    expect(notes(element)).to.contain('“鄞江镇”不是本图的市，未绘入。');
    expect(texts(element).join()).to.contain('（市数）');
  });

  it('draws them as areas of a geometry with codes of six digits, in English too', async () => {
    const data = zhejiang();
    const [first, ...others] = divisions(data);
    const element = await mapOf(data, {
      ...{values, lang: 'en', geometry: honeycombOf(others, 6), mapApproval: 'not-required: invented'},
    });
    expect(marks(element)).to.have.length(10);
    expect(notes(element)).to.contain(
      `1 city has no area in the geometry and stands only in the table: ${first.name.en}.`,
    );
    expect(part(element, 'title')).to.equal('Values by city');
  });

  it('reads a table of cities inside the tag', async () => {
    const table = document.createElement('table');
    for (const row of [['城市', '常住人口（万人）'], ...residents.map(([place, value]) => [place, `${value}`])]) {
      const line = table.insertRow();
      for (const cell of row) line.insertCell().textContent = cell;
    }
    const element = document.createElement('hs-district-map');
    Object.assign(element, {data: zhejiang()});
    element.append(table);
    const shown = await drawn<DistrictMap>(await fixture<DistrictMap>(element));
    expect(part(shown, 'title')).to.equal('各市的常住人口');
    expect(marks(shown)).to.have.length(11);
  });
});
