import {element, lines, voidElement} from '../../pages/snippet/markup.js';

/**
 * The page of a figure. It has no style sheet, so that it looks like the page that it is pasted into.
 *
 * @param figure Its markup.
 * @param response The address of its oEmbed response; empty for none.
 */
export function figurePage(title: string, lang: string, figure: string, response: string): string {
  const head = lines(
    voidElement('meta', {charset: 'utf-8'}),
    voidElement('meta', {name: 'viewport', content: 'width=device-width'}),
    element('title', {}, title),
    response ? voidElement('link', {rel: 'alternate', type: 'application/json+oembed', href: response}) : undefined,
  );
  return `<!doctype html>\n<html lang="${lang}">\n${head}\n${figure}\n</html>\n`;
}
