import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/messages/commands';
import { type Handlers, receive } from '../../src/messages/receive';
import { send } from '../../src/messages/send';
import { type Border, type Sender, whoSent } from '../../src/messages/sender';
import { Failure } from '../../src/messages/shape';

const border: Border = {
  ownId: 'afterview',
  ownOrigin: 'chrome-extension://afterview',
  isWebmail: (url) => new URL(url).origin === 'https://mail.google.com',
};
const page: Sender = { id: 'afterview', url: 'chrome-extension://afterview/src/popup/index.html' };
const webmail: Sender = {
  id: 'afterview',
  url: 'https://mail.google.com/mail/u/0/',
  origin: 'https://mail.google.com',
  frameId: 0,
  documentLifecycle: 'active',
};

const handlersThat = (answer: unknown) =>
  Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, vi.fn(async () => answer)])) as unknown as Handlers<
    typeof COMMANDS
  > &
    Record<string, ReturnType<typeof vi.fn>>;

const message = (command: string, ask: unknown) => ({ afterview: 1, command, id: 'an-id-of-a-deed', ask });

describe('who sent it', () => {
  test.each([
    ['one of our pages', page, 'page'],
    ['the script in a webmail tab', webmail, 'webmail'],
    ['a pop-out window, blank by address', { ...webmail, url: 'about:blank' }, 'webmail'],
    ['a browser that tells no lifecycle', { ...webmail, documentLifecycle: undefined }, 'webmail'],
    ['another extension', { ...page, id: 'other' }, null],
    ['no id at all', { url: page.url }, null],
    ['a frame inside the webmail', { ...webmail, frameId: 7 }, null],
    ['a page that is prerendered', { ...webmail, documentLifecycle: 'prerender' }, null],
    ['another site', { ...webmail, url: 'https://evil.example/', origin: 'https://evil.example' }, null],
    [
      'a site whose address begins like ours',
      { ...webmail, url: 'https://mail.google.com.evil.example/', origin: 'https://mail.google.com.evil.example' },
      null,
    ],
    ['an opaque origin', { ...webmail, origin: 'null', url: 'https://evil.example/' }, null],
    ['a page whose address begins like our origin', { ...page, url: 'chrome-extension://afterview.evil/x' }, null],
  ])('%s', (_, sender, expected) => {
    const forgiving = { ...border, isWebmail: (url: string) => URL.canParse(url) && border.isWebmail(url) };
    expect(whoSent(sender as Sender, forgiving)).toBe(expected);
  });
});

describe('what is let in', () => {
  test('a command of a page from a webmail is refused and nothing is carried out', async () => {
    const handlers = handlersThat({});
    const listener = receive(COMMANDS, handlers, border);
    for (const [name, { from }] of Object.entries(COMMANDS)) {
      if ((from as readonly string[]).includes('webmail')) continue;
      await expect(listener(message(name, {}), webmail)).resolves.toMatchObject({
        ok: false,
        error: { id: 'failureRefused' },
      });
      expect(handlers[name]).not.toHaveBeenCalled();
    }
  });

  test('a known command with another shape is refused in words', async () => {
    const handlers = handlersThat({});
    const reply = await receive(COMMANDS, handlers, border)(message('turnOn', { host: 7 }), page);
    expect(reply).toMatchObject({ ok: false, error: { id: 'failureMalformed' } });
    expect(handlers.turnOn).not.toHaveBeenCalled();
  });

  test('names of Object.prototype are no commands', async () => {
    const listener = receive(COMMANDS, handlersThat({}), border);
    for (const name of ['constructor', '__proto__', 'toString']) {
      await expect(listener(message(name, {}), page)).resolves.toMatchObject({ ok: false });
    }
  });

  test('what is not ours is left to other listeners', () => {
    const listener = receive(COMMANDS, handlersThat({}), border);
    expect(listener({ type: 'something else' }, page)).toBeUndefined();
    expect(listener(undefined, page)).toBeUndefined();
  });

  test('whatever arrives, nothing throws and no handler sees a wrong shape', async () => {
    const handlers = handlersThat({});
    const listener = receive(COMMANDS, handlers, border);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(COMMANDS)), fc.anything(), async (command, ask) => {
        const reply = await listener(message(command, ask), webmail);
        expect(reply).toHaveProperty('ok');
      }),
      { numRuns: process.env.AFTERVIEW_LONG ? 10_000 : 500 },
    );
  });

  test('an error of ours is told without its words, a Failure with its sentence', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const throwing = (error: unknown) => ({
      ...handlersThat({}),
      ready: async () => {
        throw error;
      },
    });
    const answer = (error: unknown) => receive(COMMANDS, throwing(error) as never, border)(message('ready', {}), page);
    await expect(answer(new Error('Dana said that she struggles'))).resolves.toEqual({
      ok: false,
      error: { id: 'failureUnexpected', args: [] },
      again: false,
    });
    expect(JSON.stringify(silent.mock.calls)).not.toContain('Dana');
    await expect(answer(new Failure({ id: 'failureFull', args: [] }))).resolves.toMatchObject({
      error: { id: 'failureFull' },
    });
    silent.mockRestore();
  });
});

describe('sending until it is answered', () => {
  const good = { ok: true, value: { version: 1, readOnly: false } };

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'ok'],
    ['an empty object', {}],
    ['an answer without ok', { value: {} }],
    ['a value of another shape', { ok: true, value: { version: 'one' } }],
    ['ok that is not a boolean', { ok: 'yes', value: {} }],
    ['a failure without a sentence', { ok: false }],
  ])('%s is a failure and is sent again with the same id', async (_, bad) => {
    const ids: unknown[] = [];
    const transport = vi.fn(async (sent: unknown) => {
      ids.push((sent as { id: string }).id);
      return ids.length < 3 ? bad : good;
    });
    await expect(send(transport, 'ready', {})).resolves.toEqual(good.value);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });

  test('a worker that is gone is asked again, five times at most', async () => {
    const transport = vi.fn(async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    await expect(send(transport, 'ready', {})).rejects.toMatchObject({ phrase: { id: 'failureNoAnswer' } });
    expect(transport).toHaveBeenCalledTimes(5);
  });

  test('a script that outlived its extension gives up at once and says so', async () => {
    const transport = vi.fn(async () => {
      throw new Error('Extension context invalidated.');
    });
    await expect(send(transport, 'ready', {})).rejects.toMatchObject({ phrase: { id: 'failureOrphaned' } });
    expect(transport).toHaveBeenCalledTimes(1);
  });

  test('a refusal is not tried again', async () => {
    const transport = vi.fn(async () => ({ ok: false, error: { id: 'failureFull', args: [] }, again: false }));
    await expect(send(transport, 'ready', {})).rejects.toMatchObject({ phrase: { id: 'failureFull' } });
    expect(transport).toHaveBeenCalledTimes(1);
  });
});
