import {comparePictures} from '../../../fixtures/browser/pictured-stories.js';

describe('The pictures of every story of hs-yoy-bar, outside its page', () => comparePictures('yoy-bar'));
