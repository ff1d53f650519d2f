/**
 * Work that several rules ask for about the same subject, done once. Only the last answer is kept: applications are looked
 * at one after the other, and remembering all of them (a WeakMap) was measured to cost more than the work itself. A
 * situation is made anew for every look at the clock, so no answer outlives the moment it is true for.
 */
export const once = <Subject extends object, Value>(
  work: (subject: Subject) => Value,
): ((subject: Subject) => Value) => {
  let last: { subject: Subject; value: Value } | null = null;
  return (subject) => {
    if (last === null || last.subject !== subject) last = { subject, value: work(subject) };
    return last.value;
  };
};
