import { describe, expect, test } from 'vitest';
import { lessonsFor } from '../../src/records/lessons';
import { emptyDebrief } from '../../src/records/newRows';
import type { Debrief, Interview, Person, Records } from '../../src/records/shape';

const person = (id: string, name: string) => ({ id, name }) as Person;
const interview = (id: string, startAt: number) => ({ id, startAt }) as Interview;
const debrief = (id: string, change: Partial<Debrief>): Debrief => ({ ...emptyDebrief(id), ...change });
const line = (talkedAbout: string) => ({ talkedAbout, describedMe: '' });

const FIRST = interview('first', 1);
const SECOND = interview('second', 2);
const THIRD = interview('third', 3);
const records = (debriefs: Debrief[]) =>
  ({
    interviews: [THIRD, FIRST, SECOND],
    people: [person('p1', 'Dana Ito'), person('p2', 'Rob Weiss')],
    debriefs,
  }) as unknown as Records;

describe('lessons of earlier rounds', () => {
  test('nothing written down is nothing to read', () => {
    expect(lessonsFor(THIRD, records([]))).toEqual({ lines: [], forgot: [], skills: [] });
    expect(lessonsFor(THIRD, records([debrief('first', { forgot: '  ', lines: { p1: line(' ') } })]))).toEqual({
      lines: [],
      forgot: [],
      skills: [],
    });
  });

  test('the newest round first, nothing twice, nobody who is gone', () => {
    const given = records([
      debrief('first', {
        lines: { p1: line('the lathe'), gone: line('lenses') },
        forgot: 'the second bench',
        skills: ['Rust', 'lathes'],
      }),
      debrief('second', { lines: { p1: line('the lathe'), p2: line('night shifts') }, skills: ['Rust'] }),
    ]);
    expect(lessonsFor(THIRD, given)).toEqual({
      lines: [
        { name: 'Dana Ito', talkedAbout: 'the lathe' },
        { name: 'Rob Weiss', talkedAbout: 'night shifts' },
      ],
      forgot: ['the second bench'],
      skills: ['Rust', 'lathes'],
    });
  });

  test('only rounds before this one count', () => {
    const given = records([debrief('third', { forgot: 'later' }), debrief('first', { forgot: 'earlier' })]);
    expect(lessonsFor(SECOND, given).forgot).toEqual(['earlier']);
    expect(lessonsFor(FIRST, given).forgot).toEqual([]);
  });
});
