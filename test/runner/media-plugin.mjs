/** The server's half of media.ts: emulates media features through the Chrome DevTools Protocol. */

/** An emulation lasts as long as its protocol session, so a session is kept for each page. */
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** Puppeteer also drives Firefox, which does not support this protocol. */
const isChromium = ({type, name}) => type === 'puppeteer' && name !== 'Firefox';

export const mediaPlugin = () => ({
  name: 'emulate-media-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-media-features') return undefined;
    if (!isChromium(session.browser)) return {emulated: false};
    const {media = '', ...features} = payload;
    const protocol = await sessionOf(session.browser.getPage(session.id));
    await protocol.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    return {emulated: true};
  },
});
