import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Made, PictureFile} from '../picture.js';
import {pictureWidths, scales} from '../outputs.js';
import type {PictureSize} from '../outputs.js';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';
import {radios} from './radios.js';

/** What a reader can do with a picture. */
export interface FileActions {
  readonly onSize: (size: PictureSize) => void;
  readonly onSave: (kind: PictureFile) => void;
  readonly onCopy: () => void;
}

/** The field for the width of a picture; a width outside the limits is the nearest limit. */
const widthField = (size: PictureSize, words: BuilderWords, onSize: FileActions['onSize']) => {
  const {least, most} = pictureWidths;
  const set = ({target}: Event) => {
    const width = Math.round(Number((target as HTMLInputElement).value)) || size.width;
    onSize({...size, width: Math.min(most, Math.max(least, width))});
  };
  return html`<label class="short"
    >${words.pictureWidth}<input
      name="picture-width"
      type="number"
      min=${least}
      max=${most}
      .value=${String(size.width)}
      @change=${set}
  /></label>`;
};

/** The size of a picture and the buttons that copy and save it. @param kinds The files that there are, the usual one first. */
export const files = (
  {picture: size}: BuilderState,
  made: Made,
  kinds: readonly PictureFile[],
  words: BuilderWords,
  {onSize, onSave, onCopy}: FileActions,
  /** Whether the editor may choose the width. */
  hasWidth: boolean,
): TemplateResult =>
  made.problem === undefined
    ? html`${hasWidth ? widthField(size, words, onSize) : nothing}
        ${radios(
          'picture-scale',
          words.pictureScale,
          scales.map((scale) => [scale, words.times(scale)] as const),
          size.scale,
          (scale) => onSize({...size, scale}),
        )}
        <p class="hint" id="pixels">
          ${words.pixels(Math.round(made.picture.width * size.scale), Math.round(made.picture.height * size.scale))}
        </p>
        <p class="buttons">
          <button type="button" class="main" data-copy @click=${onCopy}>${words.copyPicture}</button>
          ${kinds.map(
            (kind) =>
              html`<button type="button" class="text" data-save=${kind} @click=${() => onSave(kind)}>
                ${words.save(kind.toUpperCase())}
              </button>`,
          )}
        </p>`
    : html`<p class="problem">${made.problem}</p>`;
