import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wantsPatience } from '@/lib/friends/relay/relay';
import { type Imposter, type Imposture, startImposter } from '@/tests/world/relays/start-imposter';
import { ending, idsOf, letter, mailTo, somebody, TIMEOUT, visit } from './letters';

const imposters: Imposter[] = [];
afterEach(async () => {
  await Promise.all(imposters.splice(0).map((one) => one.stop()));
});

const [ana, bo] = [somebody(), somebody()];

describe('a server that is no honest relay', () => {
  const deal = async (behave: Imposture, greet?: Parameters<typeof startImposter>[1]) => {
    const imposter = await startImposter(behave, greet);
    imposters.push(imposter);
    return imposter.url;
  };
  const answering = (answer: (sub: string) => Iterable<string>): Imposture => {
    return ([verb, sub], socket) => {
      if (verb === 'REQ') for (const frame of answer(String(sub))) socket.send(frame);
    };
  };
  const mail = letter(ana, bo);
  const event = (sub: string, n: number, words = '') =>
    JSON.stringify(['EVENT', sub, { ...mail, id: n.toString(16).padStart(64, '0'), content: words }]);

  it('never answers: publishing, asking and following end in time', async () => {
    const nobody = await visit(await deal(() => {}), undefined, TIMEOUT);
    const ends = [nobody.publish(letter(ana, bo)), idsOf(nobody, mailTo(bo)), nobody.follow(mailTo(bo), () => {})];
    for (const error of await Promise.all(ends.map((end) => ending(end)))) expect(error.trouble).toBe('too-slow');
  });

  it('never opens', async () => {
    const silent = createServer((socket) => void socket.on('error', () => {})).listen(0, '127.0.0.1');
    await vi.waitFor(() => expect(silent.listening).toBe(true));
    const { port } = silent.address() as { port: number };
    expect((await ending(visit(`ws://127.0.0.1:${port}/`, bo, TIMEOUT))).trouble).toBe('too-slow');
    silent.close();
  });

  it('speaks no Nostr', async () => {
    const garbage = answering(() =>
      Array.from({ length: 200 }, (_, n) => ['{', '[]', '['.repeat(60_000), '"EOSE"'][n % 4] ?? ''),
    );
    const nobody = await visit(await deal(garbage));
    expect(await ending(idsOf(nobody, mailTo(bo)), 8)).toMatchObject({ trouble: 'refused', message: 'spoke no Nostr' });
  });

  it('says why in a notice only', async () => {
    const notice: Imposture = (_, socket) => socket.send(JSON.stringify(['NOTICE', 'too many requests, slow down']));
    const nobody = await visit(await deal(notice), undefined, TIMEOUT);
    const error = await ending(nobody.publish(letter(ana, bo)));
    expect([error.trouble, wantsPatience(error.message)]).toEqual(['refused', true]);
  });

  it('answers questions nobody asked', async () => {
    const strays = answering((sub) => [
      ...Array.from({ length: 500 }, (_, n) => event('elsewhere', n)),
      event(sub, 1),
      `["EOSE","${sub}"]`,
    ]);
    expect(await idsOf(await visit(await deal(strays)), mailTo(bo))).toHaveLength(1);
  });

  it('sends what is too big: it is left out, and what is huge ends nothing else', async () => {
    const big = answering((sub) => [
      event(sub, 1, 'x'.repeat(70_000)),
      event(sub, 2, 'x'.repeat(3_000_000)),
      event(sub, 3),
      `["EOSE","${sub}"]`,
    ]);
    const found = await idsOf(await visit(await deal(big)), mailTo(bo));
    expect(found.map((id) => Number.parseInt(id, 16))).toEqual([3]);
  });

  it('never comes to an end, event after event or page after page', async () => {
    let n = 0;
    const dripping = await visit(await deal(answering((sub) => [event(sub, n++)])), undefined, TIMEOUT);
    expect((await ending(idsOf(dripping, mailTo(bo)))).trouble).toBe('too-slow');
    const paging = answering((sub) => [...Array.from({ length: 500 }, () => event(sub, n++)), `["EOSE","${sub}"]`]);
    const endless = await visit(await deal(paging), undefined, TIMEOUT);
    const { trouble, message } = await ending(idsOf(endless, mailTo(bo)), 7);
    expect([trouble, message]).toEqual(['refused', 'comes to no end']);
  });

  it('asks for a name for ever: it hears four at most', async () => {
    let names = 0;
    const nosy: Imposture = ([verb, event], socket) => {
      if (verb === 'AUTH') names++;
      if (verb === 'AUTH')
        socket.send(JSON.stringify(['OK', (event as { id: string }).id, false, 'auth-required: who?']));
      else if (verb === 'REQ') socket.send(JSON.stringify(['CLOSED', event, 'auth-required: who?']));
      socket.send(JSON.stringify(['AUTH', `challenge ${names} ${verb}`]));
    };
    const url = await deal(nosy, (socket) => socket.send('["AUTH","first"]'));
    const member = await visit(url, bo, TIMEOUT);
    for (let times = 0; times < 5; times++) await ending(idsOf(member, mailTo(bo)), 2);
    expect(names).toBeLessThanOrEqual(4);
  });

  it('ends what we follow: the connection ends with it, so nobody waits in vain', async () => {
    const fickle: Imposture = ([verb, sub], socket) => {
      if (verb !== 'REQ') return;
      socket.send(`["EOSE","${sub}"]`);
      setTimeout(() => socket.send(`["CLOSED","${sub}","error: shutting down"]`), 20);
    };
    const nobody = await visit(await deal(fickle), undefined, TIMEOUT);
    await nobody.follow(mailTo(bo), () => {});
    await nobody.closed;
    expect((await ending(idsOf(nobody, mailTo(bo)))).message).toBe('error: shutting down');
  });
});
