import type {Figure} from '../figures.js';
import {framed} from './contender.js';
import type {Contender} from './contender.js';

type Mark = object;
type MarkOf = (data: readonly unknown[], options: object) => Mark;

/** As much of Observable Plot as is used here. */
interface ObservablePlot {
  plot(options: object): Element;
  rect: MarkOf;
  barX: MarkOf;
  tickX: MarkOf;
  ruleX: MarkOf;
  text: MarkOf;
  geo: MarkOf;
  centroid(options: object): object;
}

declare const Plot: ObservablePlot;

/** What Plot has drawn is drawn anew. */
export const plots = <Of extends Figure>(draw: (figure: Of, library: ObservablePlot) => Element): Contender<Of> =>
  framed((box, figure) => {
    box.append(draw(figure, Plot));
    return (later) => box.replaceChildren(draw(later, Plot));
  });
