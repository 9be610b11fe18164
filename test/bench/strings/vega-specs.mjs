import {areas, collection, colors, gauge, milestones, sides, width} from './figures.mjs';

const bottom = {orient: 'bottom', scale: 'x'};
const linear = (domain, range = 'width', name = 'x') => ({name, type: 'linear', domain, range});
const text = (from, encode) => ({type: 'text', from, encode: {enter: encode}});
/** The specifications of Vega, by chart. */
export const specs = {
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
