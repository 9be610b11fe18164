import type {StorybookConfig} from '@storybook/web-components-vite';
import {pages} from './pages.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // What the guides draw, under the name that they give it.
  staticDirs: [{from: '../data/template/my-district-2024.json', to: '/my-district-2024.json'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), pages()]}),
};

export default config;
