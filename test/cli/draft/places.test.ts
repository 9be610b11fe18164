import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {placesIn} from '../../../src/cli/draft/places.js';
import {smallDataset, spoil} from '../../fixtures/small-dataset.js';

const gazetteer = 'id,name,level\ncounty,清溪县,county\nyunling,云岭镇,town\nzhuxi,竹溪村,site\npark,工业园,site\n';

/** The places that a text mentions, with the words. */
const mentioned = (text: string) =>
  placesIn(text, gazetteer).mentions.map(({place, start, end}) => `${place} ${text.slice(start, end)}`);

describe('the places of a draft', () => {
  it('are not named by what is named after the whole, or leads from it', () => {
    assert.deepEqual(mentioned('建成清溪大桥、清溪河绿道、清溪至云岭公路'), ['yunling 云岭']);
    assert.deepEqual(mentioned('建设现代化新清溪，开通G356国道清溪段，清溪县人民医院封顶'), [
      ...['county 清溪', 'county 清溪', 'county 清溪县'],
    ]);
    assert.deepEqual(mentioned('建成云岭大桥'), ['yunling 云岭'], 'a town is placed by its bridge');
  });

  it('are short without the whole of their ending', () =>
    assert.deepEqual(
      placesIn('支持云安新区、云安片区', 'name\n云安新区\n').mentions.map(({start, end}) => [start, end]),
      [
        [2, 6],
        [7, 9],
      ],
    ));

  it('say which division a site lies in where it stands before its name', () => {
    const withinOf = (text: string) => placesIn(text, gazetteer).places.map(({within}) => within.join(' '));
    assert.deepEqual(withinOf('云岭镇竹溪村入选名录，工业园扩区'), ['', '', 'yunling', '']);
    assert.deepEqual(withinOf('清溪县竹溪村入选名录，云岭镇、工业园'), ['', '', '', '']);
  });

  it('are asked of a project by the checks in the same way', () => {
    const whole = spoil(smallDataset(), 'places.0.mentions', [{start: 0, end: 2, literal: '虚构'}]);
    const problemsOf = (name: string) =>
      checkDataset(spoil(whole, 'projects.1.name.zh', name)).filter(({path}) => path === 'projects[1].places');
    assert.deepEqual(problemsOf('虚构大桥'), []);
    assert.deepEqual(
      problemsOf('虚构中学').map(({message}) => message),
      ['虚构中学 names 虚构, but is not placed there'],
    );
  });
});
