import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Saver } from '../../src/popup/saver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store whose writes are finished by hand. */
function slow() {
  const sent: string[] = [];
  const finish: ((error?: unknown) => void)[] = [];
  const save = (value: string) => {
    sent.push(value);
    return new Promise<void>((resolve, reject) => {
      finish.push((error) => (error ? reject(error) : resolve()));
    });
  };
  return { sent, finish, save };
}

describe('keeping what is typed', () => {
  it('sends the newest value within 150 ms, also while typing goes on', async () => {
    const { sent, finish, save } = slow();
    const saver = new Saver(save, () => undefined);
    for (const value of ['D', 'Da', 'Dan', 'Dana']) {
      saver.put(value);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(sent).toEqual(['Dan']);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(150);
    expect(sent).toEqual(['Dan', 'Dana']);
  });

  it('never lets an older value arrive after a newer one', async () => {
    const { sent, finish, save } = slow();
    const saver = new Saver(save, () => undefined);
    saver.put('one');
    saver.flush();
    saver.put('two');
    saver.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual(['one']);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual(['one', 'two']);
  });

  it('sends at once when the page goes away, waiting for nothing', () => {
    const { sent, save } = slow();
    const saver = new Saver(save, () => undefined);
    saver.put('one');
    saver.flush();
    saver.put('in mid-wo');
    saver.leave();
    expect(sent).toEqual(['one', 'in mid-wo']);
  });

  it('keeps what could not be saved and says so; the next try takes it along', async () => {
    const { sent, finish, save } = slow();
    const said: unknown[] = [];
    const saver = new Saver(save, (error) => said.push(error));
    saver.put('one');
    saver.flush();
    finish[0]?.(new Error('full'));
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toHaveLength(1);
    saver.flush();
    expect(sent).toEqual(['one', 'one']);
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(said[1]).toBe(null);
  });
});
