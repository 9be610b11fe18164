import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {pairs as builtIn} from '../../../src/dataset/haishu-2023/pairs.js';
import {topicWords, topics} from '../../../src/model/words/topic.js';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {pairsOfTopic, topicName} from '../../../src/model/comparison/topic.js';
import {figuresOf, report} from '../../fixtures/yoy-bar.js';
import {means} from '../../fixtures/means.js';

const idsOf = (topic: string, figures: Parameters<typeof pairsOfTopic>[0] = builtIn) =>
  pairsOfTopic(figures, topic).map(({indicator}) => indicator.id);

describe('the topics', () => {
  it('are those of the report, each with a name in both languages', () => {
    const used = [...new Set(haishu2023.indicators.map(({topic}) => topic))];
    assert.deepEqual([...topics].sort(), used.sort());
    for (const topic of topics) {
      assert.match(topicWords(topic, 'zh'), /^[\u4e00-\u9fff]+$/);
      assert.match(topicWords(topic, 'en'), /^[A-Z][a-z ]+$/);
    }
  });

  it('are their own name where someone else’s data has others', () => {
    assert.equal(topicWords('trees', 'zh'), 'trees');
  });
});

describe('the pairs of a topic', () => {
  it('are all that the report gives for both years and that may be compared', () => {
    assert.deepEqual(idsOf('investment'), [
      'projects-started',
      'projects-completed',
      'fixed-asset-investment-growth',
      'hundred-million-yuan-projects',
    ]);
    assert.deepEqual(idsOf('education'), ['schools-completed', 'new-school-places']);
  });

  it('are the same in the built-in data and in the published dataset, but for pairs in words alone', () => {
    for (const topic of topics) {
      const read = (figures: Parameters<typeof pairsOfTopic>[0]) => {
        try {
          return pairsOfTopic(figures, topic)
            .filter(({actual, target}) => actual?.total.value != null || target?.total.value != null)
            .map(({indicator}) => indicator.id);
        } catch {
          return [];
        }
      };
      assert.deepEqual(read(builtIn), read(haishu2023), topic);
    }
  });

  it('leave out what has one year only, what is refused, and other topics', () => {
    const figures = figuresOf([
      {id: 'a', actual: 1},
      {id: 'b', actual: 1, target: 2, comparability: 'none'},
      {id: 'c', actual: 1, target: 2, comparability: 'close'},
      {id: 'd', actual: 1, target: 2},
    ]);
    const indicators = figures.indicators.map((indicator) =>
      indicator.id === 'd' ? {...indicator, topic: 'trees'} : indicator,
    );
    assert.deepEqual(idsOf('economy', {...figures, indicators}), ['c']);
    assert.deepEqual(idsOf('trees', {...figures, indicators}), ['d']);
  });

  it('throw for an unknown topic, with the nearest one', () => {
    assert.throws(() => pairsOfTopic(builtIn, 'investmnt'), means('topic', 'investment'));
  });

  it('say that there are none, in a sentence in both languages', () => {
    assert.throws(
      () => pairsOfTopic(builtIn, 'health'),
      ({sentence}: {sentence?: unknown}) => {
        assert.deepEqual(sentence, {
          zh: '卫生健康方面没有两年可比的指标。',
          en: 'Health: no indicator can be compared between the two years.',
        });
        return true;
      },
    );
  });

  it('have the topic in their title, which speaks of comparable ones only', () => {
    const lay = (topic: string, locale: 'zh' | 'en') =>
      layoutYoyBar({report, pairs: pairsOfTopic(builtIn, topic), topic: topicName(topic)}, {width: 600}, locale);
    assert.equal(lay('investment', 'zh').title, '海曙区投资目标：3项高于2022年，固定资产投资增长率下限低5.3个百分点');
    assert.equal(
      lay('investment', 'en').title,
      'Haishu District’s investment targets: three above 2022, one floor 5.3 pp below',
    );
    assert.equal(lay('employment', 'zh').title, '海曙区城镇新增就业：2023年目标下限低于2022年实际');
    assert.equal(lay('employment', 'zh').table.caption, lay('employment', 'zh').title);
  });
});
