import {comparePictures} from '../../../fixtures/browser/pictured-stories.js';

describe('The pictures of every story of hs-target-gauge, outside its page', () => comparePictures('target-gauge'));
