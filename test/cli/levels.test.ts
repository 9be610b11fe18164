import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {warningsOf} from '../../src/cli/checks/sense/warnings.js';
import {divisions, wholeOf} from '../../src/dataset/query/divisions.js';
import type {Dataset, Locale, Place} from '../../src/dataset/types.js';
import {divisionNouns} from '../../src/model/words/division.js';
import {render} from '../../src/render/render.js';
import {beijing} from '../fixtures/levels/beijing.js';
import {ningbo, townCounty, zhejiang} from '../fixtures/levels/levels.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';

const nounsOf = (places: readonly Place[]) => {
  const {zh, en} = divisionNouns({places});
  return [zh.one, zh.whole, en.one, en.many, en.whole];
};

/** A place whose name tells its kind. */
const named = (level: Place['level'], zh: string): Place => ({...ningbo[0], id: zh, level, name: {zh, en: zh}});

describe('the whole and its divisions', () => {
  it('are a city and its districts and counties, a province and its cities, a county and its towns', () => {
    for (const [data, whole, count] of [
      [beijing(), 'beijing', 16],
      [{places: ningbo}, 'ningbo', 10],
      [zhejiang(), 'zhejiang', 11],
      [townCounty(), 'yunxi', 3],
    ] as const)
      assert.deepEqual([wholeOf(data)?.id, divisions(data).length], [whole, count]);
  });

  it('are all divisions where several have the largest level, or none is larger than a town', () => {
    const provinces = [named('province', '河北省'), named('province', '海南省'), named('site', '雄安新区')];
    const town = [named('town', '石桥镇'), named('site', '老街')];
    for (const places of [provinces, town]) {
      assert.equal(wholeOf({places}), undefined);
      assert.deepEqual(
        divisions({places}),
        places.filter(({level}) => level !== 'site'),
      );
    }
  });
});

describe('the nouns for divisions', () => {
  it('come from the kinds that are present', () => {
    const district = named('district', '海曙区');
    for (const [places, nouns] of [
      [ningbo, ['区县市', '市', 'district, county or city', 'districts, counties and cities', 'city']],
      [
        ningbo.filter(({name}) => !/姚|慈/.test(name.zh)),
        ['区县', '市', 'district or county', 'districts and counties', 'city'],
      ],
      [beijing().places, ['区', '市', 'district', 'districts', 'city']],
      [zhejiang().places, ['市', '省', 'city', 'cities', 'province']],
      [townCounty().places, ['镇', '县', 'town', 'towns', 'county']],
      [smallDataset().places, ['街道', '区', 'subdistrict', 'subdistricts', 'district']],
      [
        [named('province', '四川省'), named('city', '成都市'), named('city', '甘孜藏族自治州')],
        ['市州', '省', 'city or prefecture', 'cities and prefectures', 'province'],
      ],
      [
        [named('province', '河北省'), named('province', '北京市'), named('province', '西藏自治区')],
        ['省区市', '国', 'province', 'provinces', 'country'],
      ],
      [
        [district, named('town', '甲镇'), named('township', '乙乡')],
        ['乡镇', '区', 'town or township', 'towns and townships', 'district'],
      ],
      [
        [district, named('town', '甲镇'), named('township', '乙乡'), named('subdistrict', '丙街道')],
        ['镇乡街道', '区', 'township', 'townships', 'district'],
      ],
    ] as const)
      assert.deepEqual(nounsOf(places), nouns);
  });
});

describe('a dataset of another level', () => {
  it('is found sound', () => {
    const data = beijing();
    assert.deepEqual([...checkDataset(data), ...warningsOf(data)], []);
    for (const each of [zhejiang(), townCounty(), {...zhejiang(), places: ningbo, projects: []}])
      assert.deepEqual(
        checkDataset({...each, report: {...each.report, division: each.places[0].code12!.slice(0, 6)}}).filter(
          ({path}) => path.startsWith('places'),
        ),
        [],
      );
  });

  const found: readonly (readonly [data: Dataset, path: string, value: unknown, message: RegExp, chinese?: RegExp])[] =
    [
      [zhejiang(), 'places.1.code12', '330101000000', /330101000000 is no code of a city/],
      [zhejiang(), 'places.1.code12', '320100000000', /no code of a city in 330000/, /不是330000的市代码/],
      [zhejiang(), 'places.2.code12', undefined, /other cities have a code/, /其他市都有代码/],
      [zhejiang(), 'places.2.level', 'town', /a town stands beside larger divisions/],
      [zhejiang(), 'places.0.level', 'city', /330000000000 is no code of a city/],
      [beijing(), 'places.0.level', 'county', /110000000000 is no code of a county/],
      [smallDataset(), 'places.0.level', 'province', /division, 990101, is no province/],
      [beijing(), 'places.2.level', 'county', /西城区 is no county/],
      [beijing(), 'places.17.within', ['beijing'], /no "beijing"/],
      [beijing(), 'places.3.tile', undefined, /other districts have a tile/, /其他区都有格子/],
      [townCounty(), 'places.2.code12', '990121001000', /990121001000 is no code of a town/],
      [townCounty(), 'places.1.within', ['baihe'], /only a site lies within towns/, /只有地点才写所属的镇/],
    ];
  for (const [data, path, value, message, chinese] of found)
    it(`is found wrong with ${path} = ${JSON.stringify(value) ?? 'nothing'}`, () => {
      const problems = checkDataset(spoil(data, path, value));
      const problem = problems.find((each) => message.test(each.message));
      assert.ok(problem, JSON.stringify(problems));
      if (chinese) assert.match(problem.zh?.message ?? '', chinese);
    });
});

describe('a map of another level', () => {
  const map = (data: Dataset, locale: Locale, attributes: Record<string, string> = {}) =>
    render('district-map', {data, attributes, locale}).json;

  it('says the nouns of its divisions in title, sentence, table and bar', () => {
    const chinese = map(beijing(), 'zh');
    assert.equal(chinese.title, '北京市可定位10个项目，都在丰台、通州、顺义、怀柔，位置多为本图推断');
    assert.equal(chinese.subtitle, '报告提到的11个项目，按区');
    assert.equal(chinese.summary, '报告提到的11个项目，按区：1个位置有出处，9个位置由本图推断，1个没写明所在区。');
    assert.ok(chinese.labels.some(({text}) => text === '1个没写明所在区'));
    assert.deepEqual([chinese.table.columns[0].label, chinese.table.rows.length], ['区', 17]);
    const english = map(beijing(), 'en');
    assert.equal(english.subtitle, '11 projects named in the report, by district');
    assert.equal(english.table.columns[0].label, 'District');
    const towns = [map(townCounty(), 'zh'), map(townCounty(), 'en')];
    assert.deepEqual(
      towns.map(({title, subtitle}) => [title, subtitle]),
      [
        ['云溪县项目可定位的只有1个，在石桥、白河', '报告提到的3个项目，按镇'],
        [
          'The one Yunxi County project that can be placed is in Shiqiao and Baihe',
          '3 projects named in the report, by town',
        ],
      ],
    );
  });

  it('draws the mentions of the whole beside those of its divisions', () => {
    const layer = {layer: 'mentions'};
    assert.match(
      map(beijing(), 'zh', layer).summary,
      /^报告提到全市及市内地名18次：8次可归入各区，.*；10次说的是全市。$/,
    );
    assert.match(
      map(beijing(), 'en', layer).summary,
      /^The report names the city and places in it 18 times: 8 can be placed in a district, .*; 10 refer to the city as a whole\.$/,
    );
  });

  it('says where nothing can be placed', () => {
    const none = {
      ...zhejiang(),
      projects: zhejiang().projects.map((project) => ({...project, places: [], placeLinks: []})),
    };
    assert.equal(map(none, 'zh').title, '浙江省的报告提到项目3个，都无法归入各市');
    assert.match(map(none, 'en').title, /^None of the 3 .* projects named in the report can be placed in a city$/);
  });
});
