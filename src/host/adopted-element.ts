import {LitElement} from 'lit';
import type {CSSResult} from 'lit';
import {adoptAgain} from '../view/adopt-styles.js';

/** An element that keeps its styles when it moves to another document. */
export abstract class AdoptedElement extends LitElement {
  adoptedCallback(): void {
    adoptAgain(this.renderRoot, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }
}
