/**
 * What of a written case nobody reads: a misspelt field would else be left out in silence. Extra fields are allowed, so
 * these are remarks and no errors.
 * @param given the parsed file
 * @param read the same after its check, which keeps only what is known
 * @returns one line each, such as `interviews[0].begin is not known here and was left out`
 */
export const notRead = (given: unknown, read: unknown, path = ''): string[] => {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  const known = new Map(Object.entries(read));
  return Object.entries(given).flatMap(([key, value]) => {
    const place = Array.isArray(given) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return known.has(key) ? notRead(value, known.get(key), place) : [`${place} is not known here and was left out`];
  });
};

type Issue = { readonly code?: string; readonly path: readonly PropertyKey[] };

const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    json,
  );

/** What was expected instead, as far as the check tells. */
const expectedIn = (issue: object): string => {
  if ('values' in issue && Array.isArray(issue.values)) return `none of ${issue.values.join(', ')}`;
  if ('expected' in issue && typeof issue.expected === 'string') return `no ${issue.expected}`;
  return 'not what is expected here';
};

/** One sentence for a field that is not what it should be: `application.status: "maybe" is none of offer, …`. */
export const wrongIn = (json: unknown, issue: Issue): string => {
  const value = at(json, issue.path);
  const place = issue.path.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    '',
  );
  if (place === '') return 'the file must hold one JSON object with at least "now"';
  if (value === undefined) return `${place} is missing`;
  return `${place}: ${JSON.stringify(value).slice(0, 80)} is ${expectedIn(issue)}`;
};

/** The JSON of a file. @throws an Error with one plain sentence */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `Not JSON: ${text.trim() === '' ? 'the file is empty' : error instanceof Error ? error.message : ''}`,
    );
  }
};
