const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Credits as one line of HTML, which is what the controls of map libraries show: the words of a page are never markup. */
export const asHtml = (credits: readonly string[]): string =>
  credits.map((credit) => credit.replace(/[&<>"']/g, (sign) => entities[sign])).join(' · ');
