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
  it('sends each value before the next key, waiting for nothing', () => {
    const { sent, save } = slow();
    const saver = new Saver(save, () => undefined);
    for (const value of ['D', 'Da', 'Dan', 'Dana']) saver.put(value);
    expect(sent).toEqual(['D', 'Da', 'Dan', 'Dana']);
  });

  it('sends the newest once more when an older one arrived after it', async () => {
    const { sent, finish, save } = slow();
    const saver = new Saver(save, () => undefined);
    saver.put('one');
    saver.put('two');
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['one', 'two', 'two']);
    finish[2]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(3);
  });

  it('says nothing of an older value once there is a newer one', async () => {
    const { finish, save } = slow();
    const said: unknown[] = [];
    const saver = new Saver(save, (error) => said.push(error));
    saver.put('one');
    saver.put('two');
    finish[0]?.(new Error('full'));
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toEqual([]);
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toEqual([null]);
  });

  it('keeps what could not be saved and says so; the next try takes it along', async () => {
    const { sent, finish, save } = slow();
    const said: unknown[] = [];
    const saver = new Saver(save, (error) => said.push(error));
    saver.put('one');
    // The field is left while it is on its way: not sent twice.
    saver.flush();
    expect(sent).toEqual(['one']);
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
