import assert from 'node:assert/strict';
import {it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {placeOf} from '../../../src/model/words/place.js';
import {nationalReport} from '../../fixtures/national/national.js';

it('names the place whose government the report is of, and nothing else', () => {
  const {report} = haishu2023;
  assert.equal(placeOf(report, 'zh'), '海曙区');
  assert.equal(placeOf(report, 'en'), 'Haishu District');
  const publisher = {zh: '某某研究院', en: 'An institute'};
  assert.equal(placeOf({...report, publisher}, 'zh'), '');
  assert.equal(placeOf({title: {zh: '表格', en: 'Table'}, year: '2023'}, 'zh'), '');
});

it('is the country for a national report', () => {
  const {report} = nationalReport(2022);
  assert.equal(placeOf(report, 'zh'), '全国');
  assert.equal(placeOf(report, 'en'), 'China');
});
