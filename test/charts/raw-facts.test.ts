import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {layoutDistrictMap} from '../../src/charts/district-map/model/projects/overview.js';
import {locate} from '../../src/charts/district-map/model/projects/located.js';
import {targetGaugeInput} from '../../src/charts/target-gauge/model/input.js';
import {layoutTargetGauge} from '../../src/charts/target-gauge/model/linear.js';
import {withProgress} from '../../src/charts/target-gauge/model/readings.js';
import {layoutYoyBar} from '../../src/charts/yoy-bar/model/layout.js';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {readFigures} from '../../src/dataset/table/figures.js';
import {pairsOf} from '../../src/model/comparison/pair.js';
import {csvOf} from '../../src/model/export.js';
import type {FigureLayout} from '../../src/model/layout.js';
import {layout as timeline} from '../fixtures/timeline.js';

const box = {width: 600};
const locales = ['zh', 'en'] as const;

/** The rows of a figure's CSV, each by its column names. */
function csvRows({table}: FigureLayout) {
  assert.equal(table.raw?.length, table.rows.length);
  return [...csvParse(csvOf(table))];
}

describe('the CSV of a figure has the raw facts', () => {
  for (const locale of locales)
    it(`of every pair: both values, units, relations, ids and sources (${locale})`, () => {
      const pairs = pairsOf(
        haishu2023,
        haishu2023.indicators.map(({id}) => id),
      );
      const rows = csvRows(layoutYoyBar({report: haishu2023.report, pairs}, box, locale));
      assert.equal(rows.length, pairs.length);
      rows.forEach((row, index) => {
        for (const role of ['actual', 'target'] as const) {
          const ids = (row[`${role}_id`] ?? '').split(' ').filter(Boolean);
          assert.deepEqual(ids, pairs[index][role]?.parts.map(({id}) => id) ?? []);
          const [first, ...more] = ids.map((id) => haishu2023.observations.find((one) => one.id === id)!);
          if (!first || more.length > 0) continue;
          const {unit} = haishu2023.indicators.find(({id}) => id === first.indicator)!;
          assert.equal(row[`${role}_value`], String(first.value ?? ''));
          assert.deepEqual(
            ['unit', 'relation', 'period', 'section', 'start', 'quote'].map((name) => row[`${role}_${name}`]),
            [
              unit ?? '',
              first.relation,
              first.period,
              first.source.section,
              String(first.source.start),
              first.source.quote,
            ],
          );
        }
      });
    });

  it('of a gauge, with the page’s own readings', () => {
    const input = withProgress(
      targetGaugeInput(haishu2023, 'fixed-asset-investment-growth'),
      {value: 9.125, asOf: '2023-11', valueSource: '宁波市统计局', readings: ''},
      'zh',
    );
    const rows = csvRows(layoutTargetGauge(input, box, 'zh'));
    assert.deepEqual(
      rows.map(({id, period, role, relation, value, unit}) => [id, period, role, relation, value, unit]),
      [
        ['fixed-asset-investment-growth.2022.actual', '2022', 'actual', 'eq', '13.3', 'percent'],
        ['fixed-asset-investment-growth.2023.target', '2023', 'target', 'ge', '8', 'percent'],
        ['', '2023-11', 'context', 'eq', '9.125', 'percent'],
      ],
    );
    assert.equal(rows[2]['provider'], '宁波市统计局');
  });

  it('of a table of the page: its values in whole units, and its cells', () => {
    const {data} = readFigures({
      caption: '',
      headers: ['指标', '2022年实际', '2023年目标'],
      rows: [['常住人口', '2.4万人', '-1,200人以上']],
    });
    const [row] = csvRows(
      layoutYoyBar(
        {
          report: data.report,
          pairs: pairsOf(
            data,
            data.indicators.map(({id}) => id),
          ),
        },
        box,
        'zh',
      ),
    );
    assert.deepEqual(
      [row['actual_value'], row['actual_unit'], row['actual_quote'], row['target_value'], row['target_relation']],
      ['24000', '人', '2.4万人', '-1200', 'ge'],
    );
    assert.equal(row['difference'], '-25200');
  });

  it('of every milestone of a timeline', () => {
    const rows = csvRows(timeline(haishu2023.projects));
    const milestones = haishu2023.projects.flatMap((project) =>
      project.milestones.map(({kind, period, source}) => [project.id, kind, period, source.quote].join()),
    );
    const read = rows.map(({project, milestone, period, quote}) => [project, milestone, period, quote].join());
    assert.deepEqual(read.sort(), milestones.sort());
  });

  it('of every township of a map, and of what is on none', () => {
    const rows = csvRows(layoutDistrictMap(locate(haishu2023, haishu2023.projects), box, 'en'));
    for (const {value, projects} of rows) assert.equal(projects.split(' ').filter(Boolean).length, Number(value));
    const places: readonly string[] = haishu2023.places.map(({id}) => id);
    assert.ok(rows.some(({place}) => place === '') && rows.every(({place}) => place === '' || places.includes(place)));
  });
});
