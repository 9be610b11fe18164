import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import {argTypesOf, descriptionOf, eventNames} from './arg-types.js';
import {render} from './render.js';
import {globalTypes, initialGlobals, stage} from './stage.js';

const preview: Preview = {
  tags: ['autodocs'],
  render,
  decorators: [stage, withActions],
  globalTypes,
  initialGlobals,
  parameters: {
    actions: {handles: eventNames},
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true, sort: 'none'},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      // The snippet to copy is the tag, without the stage around it.
      source: {excludeDecorators: true},
    },
    options: {storySort: {order: ['Introduction', '*']}},
  },
};

export default preview;
