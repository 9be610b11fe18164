import {comparePictures} from '../../../fixtures/browser/pictured-stories.js';

describe('The pictures of every story of hs-project-timeline, outside its page', () =>
  comparePictures('project-timeline'));
