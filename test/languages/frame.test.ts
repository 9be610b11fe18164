import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {cardOf} from '../../src/charts/project-timeline/model/detail/card.js';
import {layoutFilters} from '../../src/charts/project-timeline/model/detail/filters.js';
import {card} from '../../src/charts/project-timeline/view/card.js';
import {controls} from '../../src/charts/project-timeline/view/controls.js';
import {zoomBar} from '../../src/charts/project-timeline/view/zoom.js';
import {layoutForm} from '../../src/charts/target-gauge/model/form.js';
import {targetGaugeInput} from '../../src/charts/target-gauge/model/input.js';
import {InvalidIdError} from '../../src/dataset/invalid-id.js';
import {inEveryLanguage} from '../../src/dataset/localized.js';
import {errorSentence} from '../../src/host/error-sentence.js';
import {LazyPart} from '../../src/host/lazy-part.js';
import {haishu2023} from '../../src/index.js';
import {languages} from '../../src/model/words/languages.js';
import {languages as pageData} from '../../src/model/words/page-data/languages.js';
import {downloads} from '../../src/view/downloads.js';
import {failure, waiting} from '../../src/view/failure.js';
import {problemList} from '../../src/view/problems.js';
import {figure} from '../../src/view/figure.js';
import {table} from '../../src/view/table.js';
import {addMadeUpLanguage, foreignWords, madeUp, withMadeUpNames} from '../fixtures/made-up-language.js';
import {textOfTemplate} from '../fixtures/text-of-template.js';

const data = withMadeUpNames(haishu2023);
const nothing = () => undefined;

/** Asserts that words are in the language, and not only signs. */
function assertInMadeUp(text: string, name: string): void {
  assert.match(text, /\p{Script=Greek}/u, name);
  assert.deepEqual([...new Set(foreignWords(text))], [], name);
}

describe('What is around a graphic in a third language', () => {
  before(addMadeUpLanguage);

  it('has its words in the frame, with every panel and its buttons', () => {
    for (const {id} of data.indicators.slice(0, 12)) {
      const layout = layoutForm('linear', targetGaugeInput(data, id), {width: 640}, madeUp);
      for (const panel of [undefined, 'table', 'download'] as const) {
        const state = {locale: madeUp, headingLevel: '2', panel, onPanel: nothing, onToggleMore: nothing} as const;
        assertInMadeUp(textOfTemplate(figure(layout, [], {}, state)), id);
      }
      assertInMadeUp(textOfTemplate(table(layout.table, undefined, nothing, 1, nothing, madeUp)), id);
    }
    assertInMadeUp(textOfTemplate(downloads(madeUp, nothing)), 'files');
    assertInMadeUp(textOfTemplate(waiting(madeUp)), 'waiting');
  });

  it('has its words in the filters, the cards and the window of a timeline', () => {
    const filter = {projects: [], kinds: ['road'], milestone: [], place: '', period: '', text: ''};
    const form = layoutFilters(data, filter, 3, madeUp);
    assertInMadeUp(textOfTemplate(controls(form, {onSet: nothing, onClear: nothing})), 'filters');
    for (const project of data.projects.slice(0, 40)) {
      const actions = {onClose: nothing, passage: nothing};
      assertInMadeUp(textOfTemplate(card(cardOf(project, data, madeUp), actions, madeUp)), project.id);
    }
    const bar = {locale: madeUp, words: '', announcement: '', isAll: false, isShortest: false, onStep: nothing};
    assertInMadeUp(textOfTemplate(zoomBar(bar)), 'window');
  });

  it('has its words where nothing can be drawn, and in lists of problems', async () => {
    const page = (reason: unknown) => textOfTemplate(failure(errorSentence(reason, madeUp), nothing, madeUp));
    for (const what of ['indicator', 'observation', 'project', 'place', 'section', 'topic', 'kind', 'span'])
      for (const value of ['', '1'])
        for (const known of [[], ['2'], ['existing-land-revitalised']])
          assertInMadeUp(page(new InvalidIdError(what, value, known)), `${what} ${value}`);
    assertInMadeUp(page(new TypeError('unforeseen')), 'unforeseen');
    const name = inEveryLanguage(languages, ({parts}) => parts.panels);
    const missing = new LazyPart(name, () => Promise.reject(new Error('404')));
    await assert.rejects(missing.load()!, (reason) => {
      assertInMadeUp(page(reason), 'missing part');
      return true;
    });
    const problem = inEveryLanguage(pageData, ({noNumbers}) => noNumbers);
    assertInMadeUp(
      textOfTemplate(
        problemList(
          Array.from({length: 30}, () => problem),
          madeUp,
        ),
      ),
      'problems',
    );
  });
});
