import type {Dataset} from '../../src/dataset/types.js';
import {commitments, measures, relations, roles} from '../../src/dataset/vocabulary.js';
import {structure} from './sdmx-csv.js';

/**
 * The structure of the SDMX-CSV as an SDMX-JSON 2.0 structure message (sdmx.org): concepts, code lists, the data structure
 * and the dataflow, so that a registry can load and validate the observations. `RELATION` is mandatory: a consumer that
 * ignored it would read "at least 8" as 8.
 */
export function sdmxStructure({report, indicators, observations}: Dataset) {
  const {agency: agencyID, id, version} = structure;
  const maintained = (itemId: string, zh: string, en: string) => ({
    ...{id: itemId, agencyID, version, isExternalReference: false},
    ...{name: en, names: {en, zh}},
  });
  const urn = (kind: string, itemId: string) => `urn:sdmx:org.sdmx.infomodel.${kind}=${agencyID}:${itemId}(${version})`;
  const code = (codeId: string, en: string, zh = en) => ({id: codeId, name: en, names: {en, zh}});
  const codes = (list: readonly string[]) => list.map((one) => code(one, one));
  const observed = new Set(observations.map(({indicator}) => indicator));
  const units = new Map(
    indicators.flatMap(({unit, unitName}) => (unit && unitName ? [[unit, unitName] as const] : [])),
  );

  const codelists = [
    {
      ...maintained('CL_INDICATOR', '指标', 'Indicators'),
      codes: indicators.filter((one) => observed.has(one.id)).map(({id: one, name}) => code(one, name.en, name.zh)),
    },
    {...maintained('CL_ROLE', '角色', 'Roles of an observation'), codes: codes(roles)},
    {...maintained('CL_RELATION', '数值关系', 'How a number bounds the truth'), codes: codes(relations)},
    {...maintained('CL_COMMITMENT', '承诺程度', 'How firmly a target is promised'), codes: codes(commitments)},
    {...maintained('CL_MEASURE', '量的种类', 'Kinds of measure'), codes: codes(measures)},
    {
      ...maintained('CL_UNIT_MEASURE', '单位', 'Units'),
      codes: [...units].map(([one, name]) => code(one, name.en, name.zh)),
    },
    {
      ...maintained('CL_AREA', '行政区划', 'Divisions (GB/T 2260)'),
      codes: [code(report.division, report.title.en, report.title.zh)],
    },
    {
      ...maintained('CL_FREQ', '频率', 'Frequencies'),
      codes: [
        code('A', 'Annual', '年'),
        code('M', 'Monthly', '月'),
        code('D', 'Daily', '日'),
        code('_U', 'Unspecified', '未说明'),
      ],
    },
    {
      ...maintained('CL_OBS_STATUS', '观测状态', 'Status of an observation'),
      codes: [
        code('A', 'Normal value', '正常值'),
        code('O', 'Missing value: the report says it in words', '无数值，报告以文字表述'),
      ],
    },
  ];

  const concept = (conceptId: string, en: string, zh: string) => code(conceptId, en, zh);
  const concepts = [
    concept('FREQ', 'Frequency', '频率'),
    concept('REF_AREA', 'Division', '行政区划'),
    concept('INDICATOR', 'Indicator', '指标'),
    concept('ROLE', 'Result, target or context', '实际、目标或背景'),
    concept('TIME_PERIOD', 'Period (EDTF)', '时期（EDTF）'),
    concept('OBS_VALUE', 'Value in whole units', '数值，以整单位计'),
    concept('OBS_STATUS', 'Status', '状态'),
    concept('UNIT_MEASURE', 'Unit', '单位'),
    concept('UNIT_MULT', 'Power of ten of the unit', '单位的十次幂'),
    concept('MEASURE', 'Kind of measure', '量的种类'),
    concept('TITLE_ZH', 'Name in Chinese', '中文名称'),
    concept('TITLE_EN', 'Name in English', '英文名称'),
    concept('RELATION', 'How the number bounds the truth', '数值关系'),
    concept('HEDGE', 'The word of the report that says so', '报告的限定词'),
    concept('COMMITMENT', 'How firmly the target is promised', '承诺程度'),
    concept('MEANING_ZH', 'Meaning of a phrase, in Chinese', '文字表述的含义（中文）'),
    concept('MEANING_EN', 'Meaning of a phrase, in English', '文字表述的含义（英文）'),
    concept('REFERENCE', 'The observation that it is measured against', '参照的观测值'),
    concept('REFERENCE_OUTCOME', 'The indicator whose outcome it is measured against', '参照其结果的指标'),
    concept('REFERENCE_KIND', 'Beyond it, in step with it, or a threshold', '参照的方式'),
    concept('DUE', 'Deadline, where it is not the end of the period', '期限'),
    concept('HIGH', 'Upper end of a range', '区间上限'),
    concept('STRETCH_RELATION', 'Relation of the second target', '力争目标的数值关系'),
    concept('STRETCH_VALUE', 'Second, higher target', '力争目标'),
    concept('STRETCH_HEDGE', 'The word of the report for the second target', '力争目标的限定词'),
    concept('START', 'First character in the report', '在报告中的起点'),
    concept('END', 'Character after the last', '在报告中的终点'),
    concept('LITERAL', 'The words of the number', '数值原文'),
    concept('QUOTE', 'The passage', '原文'),
    concept('SECTION', 'Section of the report', '章节'),
  ];
  const numeric = ['START', 'END', 'HIGH', 'STRETCH_VALUE', 'UNIT_MULT'];
  const listOf: Readonly<Record<string, string>> = {
    ...{FREQ: 'CL_FREQ', REF_AREA: 'CL_AREA', INDICATOR: 'CL_INDICATOR', ROLE: 'CL_ROLE', RELATION: 'CL_RELATION'},
    ...{
      COMMITMENT: 'CL_COMMITMENT',
      MEASURE: 'CL_MEASURE',
      UNIT_MEASURE: 'CL_UNIT_MEASURE',
      OBS_STATUS: 'CL_OBS_STATUS',
    },
    STRETCH_RELATION: 'CL_RELATION',
  };
  const scheme = `CS_${id}`;
  const component = (componentId: string) => {
    const list = listOf[componentId];
    const format = {format: {dataType: numeric.includes(componentId) ? 'Decimal' : 'String'}};
    return {
      id: componentId,
      conceptIdentity: `${urn('conceptscheme.Concept', scheme)}.${componentId}`,
      localRepresentation: list ? {enumeration: urn('codelist.Codelist', list)} : format,
    };
  };
  const dimensions = ['FREQ', 'REF_AREA', 'INDICATOR', 'ROLE'];
  const attributes = concepts
    .map((one) => one.id)
    .filter((one) => ![...dimensions, 'TIME_PERIOD', 'OBS_VALUE'].includes(one));

  return {
    meta: {
      id: `${report.id}-structure`,
      prepared: `${report.published}T00:00:00Z`,
      contentLanguages: ['en', 'zh'],
      sender: {id: agencyID},
    },
    data: {
      conceptSchemes: [{...maintained(scheme, '政府工作报告指标', 'Indicators of government work reports'), concepts}],
      codelists,
      dataStructures: [
        {
          ...maintained(id, '政府工作报告指标', 'Indicators of government work reports'),
          dataStructureComponents: {
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: dimensions.map((one, position) => ({...component(one), position})),
              timeDimension: {
                ...component('TIME_PERIOD'),
                localRepresentation: {format: {dataType: 'ObservationalTimePeriod'}},
              },
            },
            measureList: {
              id: 'MeasureDescriptor',
              measures: [
                {...component('OBS_VALUE'), localRepresentation: {format: {dataType: 'Decimal'}}, usage: 'optional'},
              ],
            },
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: attributes.map((one) => ({
                ...component(one),
                usage: one === 'RELATION' || one === 'OBS_STATUS' ? 'mandatory' : 'optional',
                attributeRelationship: {observation: {}},
              })),
            },
          },
        },
      ],
      dataflows: [
        {
          ...maintained(id, report.title.zh, report.title.en),
          structure: urn('datastructure.DataStructure', id),
        },
      ],
    },
  };
}
