import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {projects} from '../../src/dataset/haishu-2023/projects.js';
import type {Project} from '../../src/dataset/types.js';
import '../../src/charts/district-map/element.js';
import {collection, inventedGeometry, polygon, squareAt} from '../../test/fixtures/invented-geometry.js';

export default {
  title: 'District map',
  component: 'hs-district-map',
  parameters: {
    fallback: html`<p>报告提到的项目多在西门、月湖、鼓楼一带，更多项目没有写明所在镇乡街道。</p>`,
  },
} satisfies Meta;

export const Usual: StoryObj = {};

export const SomeKinds: StoryObj = {name: 'Parks and urban renewal only', args: {kind: 'park renewal'}};

export const OneYear: StoryObj = {name: 'Projects of 2022 only', args: {period: '2022'}};

export const OneState: StoryObj = {
  name: 'Projects under way in 2023 only',
  args: {milestone: 'ongoing', period: '2023'},
};

export const Squares: StoryObj = {name: 'As squares', args: {layout: 'square'}};

export const Mentions: StoryObj = {name: 'Mentions of places', args: {layer: 'mentions'}};

export const Recognitions: StoryObj = {name: 'Recognitions won or sought', args: {layer: 'recognitions'}};

export const Symbols: StoryObj = {name: 'Projects as circles', args: {encoding: 'symbols'}};

const rows = [
  ['西门', '9.2'],
  ['鼓楼街道', '3.2'],
  ['Shiqi', '15.42'],
  ['330203103', '13.11'],
  ['330203100000', '12.6'],
  ['集士港镇', '0'],
  ['横街镇', '无数据'],
];
const table = (cells: readonly (readonly string[])[], heading = '数值（万人）') =>
  html`<table>
    <caption>
      示例数值
    </caption>
    <tr>
      <th>镇乡街道</th>
      <th>${heading}</th>
    </tr>
    ${cells.map(
      (row) =>
        html`<tr>
          ${row.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )}
  </table>`;

export const OwnTable: StoryObj = {name: 'Values of a table inside the tag', parameters: {fallback: table(rows)}};

export const TableElsewhere: StoryObj = {
  name: 'A table elsewhere on the page, by its id',
  render: () => html`
    <div id="township-values">${table(rows)}</div>
    <hs-district-map table="#township-values"></hs-district-map>
  `,
};

export const OwnTableSymbols: StoryObj = {
  ...OwnTable,
  name: 'Values as circles, on squares',
  args: {encoding: 'symbols', layout: 'square'},
};

export const OwnTableTexture: StoryObj = {
  ...OwnTable,
  name: 'Values with given breaks and textures',
  args: {breaks: '5 10 15', texture: true},
};

export const OwnKinds: StoryObj = {
  name: 'Kinds of townships, in the dark',
  parameters: {
    fallback: table(
      [
        ['鄞江镇', '山区'],
        ['龙观乡', '山区'],
        ['古林镇', '平原'],
        ['月湖街道', '老城'],
      ],
      '类别',
    ),
  },
  globals: {scheme: 'dark'},
};

export const OwnTableProblems: StoryObj = {
  name: 'Problems in a table',
  parameters: {fallback: table([...rows, ['鄞州', '1'], ['石碶街道', '2'], ['高桥', '约3']])},
};

const csv = ['镇乡街道,数值（万人）', ...rows.map((row) => row.join())].join('\n');

export const OwnFile: StoryObj = {
  name: 'Values of a file, at src',
  args: {src: `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`, scale: 'jenks'},
};

export const OwnFileBroken: StoryObj = {
  name: 'A file of values that is a web page: the tiles stay',
  args: {src: `data:text/html,${encodeURIComponent('<!doctype html><title>Not found</title>')}`},
};

const invented = {
  geometry: inventedGeometry,
  'map-approval': 'not-required: 图形系虚构，不表示任何行政区域',
  'map-source': '虚构图形',
  attribution: '图形：示例',
};

export const OwnGeometry: StoryObj = {name: 'Invented areas of the page, not real ones', args: invented};

export const OwnGeometryEnglish: StoryObj = {
  name: 'Invented areas, in English',
  args: {
    ...invented,
    'map-approval': 'not-required: invented shapes, no administrative area',
    'map-source': 'invented shapes',
    attribution: 'Shapes: example',
  },
  globals: {locale: 'en'},
};

export const OwnGeometryUnapproved: StoryObj = {
  name: 'Invented areas without an approval number',
  args: {geometry: inventedGeometry},
  parameters: {warning: 'without map-approval'},
};

export const OwnGeometryValues: StoryObj = {
  name: 'Values on invented areas, with no data and zero',
  args: invented,
  parameters: {fallback: table(rows)},
};

export const OwnGeometrySymbols: StoryObj = {
  ...OwnGeometryValues,
  name: 'Circles on invented areas',
  args: {...invented, encoding: 'symbols'},
};

export const OwnGeometryTexture: StoryObj = {
  ...OwnGeometryValues,
  name: 'Textures on invented areas',
  args: {...invented, texture: true, breaks: '5 10 15'},
};

export const OwnGeometryKinds: StoryObj = {
  ...OwnKinds,
  name: 'Kinds on invented areas, in the dark',
  args: invented,
};

export const OwnGeometryNarrow: StoryObj = {
  name: 'Invented areas at 280 pixels',
  args: invented,
  parameters: {width: 280},
};

export const OwnGeometryWide: StoryObj = {
  name: 'Invented areas at 1200 pixels, in the dark',
  args: invented,
  parameters: {width: 1200},
  globals: {scheme: 'dark'},
};

export const OwnGeometryPartly: StoryObj = {
  name: 'Areas without a township, and townships without an area',
  args: {
    ...invented,
    geometry: collection(...inventedGeometry.features.slice(2), {
      type: 'Feature',
      properties: {name: '虚构乡'},
      geometry: polygon(squareAt(126, 28, 0.1)),
    }),
  },
};

export const OwnGeometryBroken: StoryObj = {
  name: 'Areas in metres are not drawn, and the tiles stay',
  args: {
    geometry: collection({
      type: 'Feature',
      id: '330203105',
      properties: {},
      geometry: polygon(squareAt(5e6, 3e6, 1e5)),
    }),
  },
};

export const Chosen: StoryObj = {name: 'With a township chosen', args: {selected: 'yuehu'}};

const name = {
  zh: '某某历史文化街区保护焕新与综合提升改造示范工程',
  en: 'Conservation, renewal and comprehensive upgrading of the old quarter',
};
/** Up to 256 projects in a township, so that counts must share classes. */
const many = projects.places
  .filter(({tile}) => tile)
  .flatMap(({id}, index): Project[] =>
    Array.from({length: Math.floor(1.4 ** index)}, (_, count) => ({
      id: `${id}-${count}`,
      name,
      kind: 'renewal',
      places: [id],
      milestones: [],
    })),
  );

export const Extreme: StoryObj = {
  name: 'Hundreds of projects with long names',
  args: {
    data: {...projects, projects: many, indicators: [], observations: [], comparisons: [], exclusions: []},
  },
};

export const Nothing: StoryObj = {
  name: 'No project',
  args: {data: {...projects, projects: [], indicators: [], observations: [], comparisons: [], exclusions: []}},
};

export const English: StoryObj = {globals: {locale: 'en'}};

export const Dark: StoryObj = {args: {selected: 'ximen'}, globals: {scheme: 'dark'}};

export const Narrow: StoryObj = {name: 'At 280 pixels', parameters: {width: 280}};

export const NarrowEnglish: StoryObj = {...Narrow, name: 'At 280 pixels, in English', globals: {locale: 'en'}};

export const Wide: StoryObj = {name: 'At 1200 pixels', parameters: {width: 1200}};

export const Restyled: StoryObj = {
  name: 'In the colours of the page',
  args: {
    '--hs-accent-color': 'light-dark(#9c2a10, #f0a08a)',
    '--hs-paper-color': 'light-dark(#fff7ef, #1f1713)',
    '--hs-tint-color': 'light-dark(#f3d9cc, #52291d)',
    '--hs-empty-color': 'light-dark(#f6efe8, #2c221c)',
  },
};

export const UnknownKind: StoryObj = {
  name: 'Error: an unknown kind',
  args: {kind: 'musuem'},
  parameters: {state: 'error'},
};

export const UnknownTownship: StoryObj = {
  name: 'Error: an unknown township',
  args: {selected: 'yuehu-jiedao'},
  parameters: {state: 'error'},
};
