/**
 * The four figures as other libraries draw them to SVG without a browser: the same marks and labels at the same width, without
 * the words, the hatching and the marks that every figure of ours has besides.
 */
import * as Plot from '@observablehq/plot';
import * as echarts from 'echarts';
import {JSDOM} from 'jsdom';
import {parseHTML} from 'linkedom';
import * as vega from 'vega';
import {areas, collection, colors, gauge, milestones, pairs, sides, width} from './figures.mjs';
import {specs} from './vega-specs.mjs';

echarts.registerMap('areas', collection);

const label = {show: true, position: 'right'};
const options = {
  gauge: [
    150,
    {
      xAxis: {type: 'value', max: gauge.most},
      yAxis: {type: 'category', data: [''], show: false},
      series: [
        {
          type: 'bar',
          data: [0],
          markArea: {label: {formatter: '目标 2万人'}, data: [[{xAxis: gauge.target}, {xAxis: gauge.most}]]},
          markLine: {symbol: 'none', label: {formatter: '2022年 2.4万人'}, data: [{xAxis: gauge.actual}]},
        },
      ],
    },
  ],
  bars: [
    320,
    {
      legend: {right: 0},
      xAxis: {type: 'value'},
      yAxis: {type: 'category', inverse: true, data: pairs.map(({name}) => name)},
      series: [
        {type: 'bar', name: '2022年', label, data: pairs.map(({actual}) => actual)},
        {type: 'bar', name: '2023年目标', label, data: pairs.map(({target}) => target)},
      ],
    },
  ],
  map: [
    380,
    {
      visualMap: {type: 'piecewise', max: 6, min: 0},
      series: [
        {
          type: 'map',
          map: 'areas',
          label: {show: true},
          data: areas.map(({name, value}) => ({name, value})),
        },
      ],
    },
  ],
  timeline: [
    860,
    {
      xAxis: {type: 'value', min: 2020, max: 2025},
      yAxis: {type: 'value', inverse: true, min: 0, max: 40, show: false},
      series: [
        {
          type: 'custom',
          data: milestones.map(({from, row}) => [from, row]),
          renderItem: ({dataIndex}, api) => {
            const {from, to, row, what, name, second} = milestones[dataIndex];
            const [x, y] = api.coord([from, row]);
            const [right] = api.coord([to, row]);
            const text = (words, at) => ({type: 'text', style: {x: at, y, text: words}});
            const bar = {type: 'rect', shape: {x, y, width: right - x, height: 12}};
            return {type: 'group', children: [bar, text(what, right + 4), ...(second ? [] : [text(name, 0)])]};
          },
        },
      ],
    },
  ],
};

function echartsSvg(chart) {
  const [height, option] = options[chart];
  const drawn = echarts.init(null, null, {renderer: 'svg', ssr: true, width, height});
  drawn.setOption({animation: false, ...option});
  const svg = drawn.renderToSVGString();
  drawn.dispose();
  return svg;
}

const vegaSvg = (chart) => new vega.View(vega.parse({width, ...specs[chart]}), {renderer: 'none'}).toSVG();

const plots = {
  gauge: () => ({
    height: 110,
    marks: [
      Plot.barX([0], {x1: gauge.target, x2: gauge.most, fill: colors.tint}),
      Plot.tickX([gauge.actual], {x: gauge.actual, stroke: colors.actual}),
      Plot.text(['目标 2万人'], {x: gauge.target, frameAnchor: 'top', text: ['目标 2万人']}),
      Plot.text(['2022年 2.4万人'], {x: gauge.actual, frameAnchor: 'bottom', text: ['2022年 2.4万人']}),
    ],
  }),
  bars: () => ({
    height: 320,
    marginLeft: 150,
    y: {axis: null},
    color: {domain: ['2022年', '2023年目标'], range: [colors.actual, colors.target]},
    marks: [
      Plot.barX(sides, {fy: 'name', y: 'year', x: 'value', fill: 'year'}),
      Plot.text(sides, {fy: 'name', y: 'year', x: 'value', text: 'value', textAnchor: 'start', dx: 4}),
    ],
  }),
  map: () => ({
    height: 380,
    projection: {type: 'identity', domain: collection},
    color: {scheme: 'bupu', type: 'quantize', n: 5},
    marks: [
      Plot.geo(collection, {fill: ({properties}) => properties.value, stroke: '#fff'}),
      Plot.text(areas, {x: 'x', y: 'y', text: 'name'}),
      Plot.text(areas, {x: 'x', y: 'y', dy: 14, text: 'value'}),
    ],
  }),
  timeline: () => ({
    height: 860,
    x: {domain: [2020, 2025], tickFormat: 'd'},
    y: {axis: null, domain: [40, 0], type: 'linear'},
    marks: [
      Plot.rect(milestones, {x1: 'from', x2: 'to', y1: 'row', y2: ({row}) => row + 0.6, fill: colors.target}),
      Plot.text(milestones, {x: 'to', y: 'row', text: 'what', textAnchor: 'start', dx: 4}),
      Plot.text(
        milestones.filter(({second}) => !second),
        {x: 2020, y: 'row', text: 'name', textAnchor: 'start'},
      ),
    ],
  }),
};

const plotSvg = (chart, document) => Plot.plot({width, document, ...plots[chart]()}).outerHTML;

const documents = {
  jsdom: new JSDOM('').window.document,
  linkedom: parseHTML('<!doctype html><html><body></body></html>').document,
};

/** The libraries by name; each draws a chart as an SVG string. */
export const peers = {
  ECharts: echartsSvg,
  Vega: vegaSvg,
  'Plot, jsdom': (chart) => plotSvg(chart, documents.jsdom),
  'Plot, linkedom': (chart) => plotSvg(chart, documents.linkedom),
};
