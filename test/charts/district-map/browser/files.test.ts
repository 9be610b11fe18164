import {comparePictures} from '../../../fixtures/browser/pictured-stories.js';

describe('The pictures of every story of hs-district-map, outside its page', () => comparePictures('district-map'));
