import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {bases, certainties, exclusionClasses, levels, milestoneKinds} from '../../../dataset/vocabulary.js';
import {edit} from '../model/figure-actions.js';
import {milestonesOf, removeMilestone} from '../model/project-actions.js';
import {rowOf} from '../model/sheets.js';
import type {TableName} from '../../../dataset/tables/tables.js';
import {choice, textField} from './controls.js';
import type {FormContext} from './figure-form.js';

/** A column of a row as a control. */
function control({review, words, change}: FormContext, table: TableName, key: string, name: string, isWide = false) {
  return {
    ...{label: words.columns[name] ?? name, name, value: rowOf(review, table, key)?.cells[name] ?? '', isWide},
    onChange: (value: string) => change(edit(review, table, key, {[name]: value})),
  };
}

/** The form of a numeral that is left out. */
export function exclusionForm(key: string, context: FormContext): TemplateResult {
  const of = (name: string) => control(context, 'exclusions', key, name, name !== 'class');
  return html`<div class="fields">
    ${choice(of('class'), exclusionClasses, context.words.values['class'])} ${textField(of('why_zh'))}
    ${textField(of('why_en'))}
  </div>`;
}

/** The form of a project, with its milestones. */
export function projectForm(key: string, context: FormContext): TemplateResult {
  const {review, words, change} = context;
  const of = (name: string, isWide = false) => control(context, 'projects', key, name, isWide);
  const milestones = milestonesOf(review, key);
  return html`<div class="fields">
      ${textField(of('name_zh', true))} ${textField(of('name_en', true))}
      ${choice(of('kind'), Object.keys(words.values['kind']), words.values['kind'], words.none)}
      ${textField(of('places'))}
    </div>
    <h3>${words.milestones}</h3>
    <ul class="milestones">
      ${milestones.map(({key: at, cells}) => {
        const part = (name: string) => control(context, 'milestones', at, name);
        return html`<li>
          <p class="quote">${cells['quote']}</p>
          <div class="fields">
            ${choice(part('kind'), milestoneKinds, words.values['milestones'])} ${textField(part('period'))}
            ${choice(part('certainty'), certainties, words.values['certainty'])}
            ${
              milestones.length > 1
                ? html`<button class="text" @click=${() => change(removeMilestone(review, key, at))}>
                    ${words.removeMilestone}
                  </button>`
                : nothing
            }
          </div>
        </li>`;
      })}
    </ul>`;
}

/** The form of a place. */
export function placeForm(key: string, context: FormContext): TemplateResult {
  const {values} = context.words;
  const of = (name: string, isWide = false) => control(context, 'places', key, name, isWide);
  return html`<div class="fields">
    ${textField(of('name_zh', true))} ${textField(of('name_en', true))} ${choice(of('level'), levels, values['level'])}
    ${choice(of('basis'), bases, values['basis'])} ${textField(of('within', true))}
  </div>`;
}

const reportFields = [
  ...['title.zh', 'title.en', 'division', 'url', 'delivered', 'published', 'publisher.zh', 'publisher.en'],
] as const;

/** The form of the facts about the report. */
export function reportForm({review, words, change}: FormContext): TemplateResult {
  const {report} = review;
  const valueOf = (path: string) => {
    const [field, language] = path.split('.');
    const value = language ? (report[field] as Record<string, unknown> | undefined)?.[language] : report[field];
    return typeof value === 'string' ? value : '';
  };
  const set = (path: string, value: string) => {
    if (valueOf(path) === value) return;
    const [field, language] = path.split('.');
    const {[field]: before, ...rest} = report;
    // An address that is not known is absent, not empty.
    if (field === 'url' && value === '') change({...review, report: rest});
    else
      change({...review, report: {...report, [field]: language ? {...(before as object), [language]: value} : value}});
  };
  return html`<p class="hint">${words.reportHint}</p>
    <div class="fields">
      ${reportFields.map((name) =>
        textField({
          ...{label: words.columns[name], name, value: valueOf(name), isWide: name.startsWith('title')},
          onChange: (value) => set(name, value),
        }),
      )}
    </div>`;
}
