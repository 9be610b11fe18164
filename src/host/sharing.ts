/** What a choice is of. */
export type ChoiceKind = 'place' | 'project' | 'indicator';

/** What a chart shares, by `sync`, with the charts of the same name. A chart declares it as `static shares`. */
export interface Sharing {
  /** What a reader chooses on the chart. */
  readonly chooses: ChoiceKind;
  /** The property that holds the id of what is chosen. Default: it is the id of the `hs-select` event. */
  readonly property?: string;
  /** Whether that property is shared as well when the page sets it, and with charts that join later. Default: no. */
  readonly sharesProperty?: boolean;
  /**
   * The property that shows a choice made on another chart, by its kind; `marks` marks it as chosen in the graphic. Kinds
   * that are not listed are not shown. Where projects are shown by the property that shows places, it is set to the
   * first township in which the project lies.
   */
  readonly shows: Readonly<Partial<Record<ChoiceKind, string>>>;
}
