import { ADJECTIVE, isRoleLike } from './roleName';

/** "Personal", "Second technical": how, not for what; but a "Video Producer" and an "HR Generalist" are somebody. */
export const isHow = (value: string): boolean => {
  const last = value.split(' ').at(-1) ?? '';
  const somebody = value.includes(' ') && isRoleLike(last) && !/hiring|recruiter|manager/i.test(value);
  const titled = /^(?:hr|rh|technical) (?!manager$)/i.test(value) && isRoleLike(value);
  return ADJECTIVE.test(value) && !somebody && !titled;
};
