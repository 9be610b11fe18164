/** The messages between the embed page and the page around it. */

/** The embed page gives its height, in CSS pixels, with the `id` of its query. */
export interface HeightMessage {
  readonly type: 'haishu-indicators:height';
  readonly height: number;
  readonly id: string;
}

/** The type of the message to which the embed page answers with its height. */
export const askForHeight = 'haishu-indicators:ask-for-height';
