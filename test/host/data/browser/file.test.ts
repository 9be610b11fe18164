import {expect} from '@open-wc/testing';
import {FileError, jsonOf, readText} from '../../../../src/host/data/file.js';
import {answering} from '../../../fixtures/browser/answering.js';

const never = () => new AbortController().signal;
const faultOf = async (reading: Promise<unknown>): Promise<unknown> => {
  const reason: unknown = await reading.then(
    () => expect.fail('it was read'),
    (why: unknown) => why,
  );
  return reason instanceof FileError ? reason.sentence.en : reason;
};

describe('A file of a page', () => {
  it('is requested once while it is loading, and again afterwards', async () => {
    const requests = await answering(
      () => Promise.resolve(new Response('7')),
      async () => {
        expect(await Promise.all([readText('/a', never()), readText('/a', never())])).to.deep.equal(['7', '7']);
        expect(await readText('/a', never())).to.equal('7');
      },
    );
    expect(requests).to.equal(2);
  });

  it('is requested at its address', async () => {
    await answering(
      (address) => Promise.resolve(new Response(address as string)),
      async () => {
        expect(await Promise.all([readText('/a', never()), readText('/b', never())])).to.deep.equal(['/a', '/b']);
      },
    );
  });

  it('is not requested for an aborted signal, and rejects with the reason of the abort', async () => {
    const requests = await answering(
      () => new Promise(() => {}),
      async () => {
        expect(await faultOf(readText('/a', AbortSignal.abort('gone')))).to.equal('gone');
        const [one, other] = [new AbortController(), new AbortController()];
        const [first, second] = [readText('/a', one.signal), readText('/a', other.signal)];
        one.abort('first');
        other.abort('second');
        expect([await faultOf(first), await faultOf(second)]).to.deep.equal(['first', 'second']);
      },
    );
    expect(requests).to.equal(1);
  });

  it('rejects for every caller with the reason why it cannot be read', async () => {
    await answering(
      () => Promise.resolve(new Response('', {status: 500})),
      async () => {
        const both = [readText('/a', never()), readText('/a', never())].map(faultOf);
        const words = 'The server answers HTTP 500.';
        expect(await Promise.all(both)).to.deep.equal([words, words]);
      },
    );
  });

  it('is given up beyond 12 MB, whether the server states its size or not', async () => {
    const words = 'The file has more than 12 MB; please make it smaller (a geometry with mapshaper, for example).';
    const size = 13 * 1024 * 1024;
    for (const headers of [[], [['content-length', String(size)]]] as [string, string][][])
      await answering(
        () => Promise.resolve(new Response(new Uint8Array(size), {headers})),
        async () => {
          expect(await faultOf(readText('/a', never()))).to.equal(words);
        },
      );
  });

  it('is parsed as JSON, or rejected with the reason', async () => {
    expect(jsonOf('[1]')).to.deep.equal([1]);
    const say = (text: string) => faultOf(Promise.resolve(text).then(jsonOf));
    expect(await say(' ')).to.equal('The file is empty.');
    expect(await say('<html>')).to.equal('What comes is a web page (HTML), not JSON.');
    expect(await say('{"a": 1,\n  x}')).to.match(/^It is not valid JSON( \(line 2, column 3\))?\.$/);
  });
});
