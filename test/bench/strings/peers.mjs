/**
 * The four figures as other libraries draw them to SVG without a browser: the same marks and labels at the same width, without
 * the words, the hatching and the marks that every figure of ours has besides.
 */
import * as Plot from '@observablehq/plot';
import * as echarts from 'echarts';
import {JSDOM} from 'jsdom';
import {parseHTML} from 'linkedom';
import * as vega from 'vega';

const width = 600;
const colors = {actual: '#7b8692', target: '#0b6e69', tint: '#d5ebe8'};

/** A gauge: a zone, a line for last year, and their words. */
const gauge = {actual: 2.4, target: 2, most: 4};
/** Eight pairs of bars. */
const pairs = Array.from({length: 8}, (_, index) => ({name: `指标${index}`, actual: 10 + index, target: 12 + index}));
const sides = pairs.flatMap(({name, actual, target}) => [
  {name, year: '2022年', value: actual},
  {name, year: '2023年目标', value: target},
]);
/** Seventeen hexagons in rows of five, with a name and a number each. */
const areas = Array.from({length: 17}, (_, index) => {
  const [x, y] = [(index % 5) * 2 + (Math.floor(index / 5) % 2), Math.floor(index / 5) * 1.8];
  const ring = Array.from({length: 7}, (_corner, at) => [
    x + Math.sin((at * Math.PI) / 3),
    y + Math.cos((at * Math.PI) / 3),
  ]).reverse();
  return {name: `街道${index}`, value: index % 6, x, y, ring};
});
const collection = {
  type: 'FeatureCollection',
  features: areas.map(({name, value, ring}) => ({
    type: 'Feature',
    properties: {name, value},
    geometry: {type: 'Polygon', coordinates: [ring]},
  })),
};
/** Forty projects with two milestones each. */
const milestones = Array.from({length: 40}, (_, row) =>
  [0, 1].map((second) => {
    const from = 2021 + ((row * 7) % 10) / 10 + second;
    return {row, name: `项目${row}`, from, to: from + 0.3, what: second ? '建成' : '开工', second};
  }),
).flat();

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

const bottom = {orient: 'bottom', scale: 'x'};
const linear = (domain, range = 'width', name = 'x') => ({name, type: 'linear', domain, range});
const text = (from, encode) => ({type: 'text', from, encode: {enter: encode}});
const specs = {
  gauge: {
    height: 60,
    scales: [linear([0, gauge.most])],
    axes: [bottom],
    marks: [
      {
        type: 'rect',
        encode: {
          enter: {
            x: {scale: 'x', value: gauge.target},
            x2: {scale: 'x', value: gauge.most},
            y: {value: 20},
            y2: {value: 48},
            fill: {value: colors.tint},
          },
        },
      },
      {
        type: 'rule',
        encode: {
          enter: {
            x: {scale: 'x', value: gauge.actual},
            y: {value: 16},
            y2: {value: 52},
            stroke: {value: colors.actual},
          },
        },
      },
      {
        type: 'text',
        encode: {enter: {x: {scale: 'x', value: gauge.target}, y: {value: 12}, text: {value: '目标 2万人'}}},
      },
      {
        type: 'text',
        encode: {enter: {x: {scale: 'x', value: gauge.actual}, y: {value: 60}, text: {value: '2022年 2.4万人'}}},
      },
    ],
  },
  bars: {
    height: 320,
    data: [{name: 'table', values: sides}],
    scales: [
      linear({data: 'table', field: 'value'}),
      {name: 'y', type: 'band', domain: {data: 'table', field: 'name'}, range: 'height', padding: 0.2},
      {name: 'side', type: 'band', domain: ['2022年', '2023年目标'], range: [0, 32]},
      {name: 'color', type: 'ordinal', domain: ['2022年', '2023年目标'], range: [colors.actual, colors.target]},
    ],
    axes: [bottom, {orient: 'left', scale: 'y'}],
    legends: [{fill: 'color'}],
    marks: [
      {
        type: 'rect',
        from: {data: 'table'},
        encode: {
          enter: {
            x: {scale: 'x', value: 0},
            x2: {scale: 'x', field: 'value'},
            y: {scale: 'y', field: 'name', offset: {scale: 'side', field: 'year'}},
            height: {value: 14},
            fill: {scale: 'color', field: 'year'},
          },
        },
      },
      text(
        {data: 'table'},
        {
          x: {scale: 'x', field: 'value', offset: 4},
          y: {scale: 'y', field: 'name', offset: {scale: 'side', field: 'year'}},
          dy: {value: 10},
          text: {field: 'value'},
        },
      ),
    ],
  },
  map: {
    height: 380,
    data: [
      {name: 'areas', values: collection.features},
      {name: 'names', values: areas},
    ],
    projections: [{name: 'flat', type: 'identity', reflectY: true, fit: collection, size: [width, 380]}],
    scales: [
      {name: 'color', type: 'quantize', domain: [0, 6], range: {scheme: 'teals', count: 5}},
      linear([-1, 11]),
      linear([-1, 7], 'height', 'y'),
    ],
    legends: [{fill: 'color'}],
    marks: [
      {
        type: 'shape',
        from: {data: 'areas'},
        encode: {enter: {fill: {scale: 'color', field: 'properties.value'}, stroke: {value: '#fff'}}},
        transform: [{type: 'geoshape', projection: 'flat'}],
      },
      text(
        {data: 'names'},
        {x: {scale: 'x', field: 'x'}, y: {scale: 'y', field: 'y'}, align: {value: 'center'}, text: {field: 'name'}},
      ),
      text(
        {data: 'names'},
        {
          x: {scale: 'x', field: 'x'},
          y: {scale: 'y', field: 'y', offset: 14},
          align: {value: 'center'},
          text: {field: 'value'},
        },
      ),
    ],
  },
  timeline: {
    height: 860,
    data: [
      {name: 'steps', values: milestones},
      {name: 'names', values: milestones.filter(({second}) => !second)},
    ],
    scales: [linear([2020, 2025]), linear([40, 0], 'height', 'y')],
    axes: [{...bottom, format: 'd'}],
    marks: [
      {
        type: 'rect',
        from: {data: 'steps'},
        encode: {
          enter: {
            x: {scale: 'x', field: 'from'},
            x2: {scale: 'x', field: 'to'},
            y: {scale: 'y', field: 'row'},
            height: {value: 12},
            fill: {value: colors.target},
          },
        },
      },
      text(
        {data: 'steps'},
        {x: {scale: 'x', field: 'to', offset: 4}, y: {scale: 'y', field: 'row', offset: 10}, text: {field: 'what'}},
      ),
      text({data: 'names'}, {x: {value: 0}, y: {scale: 'y', field: 'row', offset: 10}, text: {field: 'name'}}),
    ],
  },
};

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
