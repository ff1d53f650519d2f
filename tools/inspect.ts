/** `npm run --silent inspect -- VERB …`: what the extension makes of something, printed. One file per verb. */

type Verb = { default: (args: string[]) => Promise<number> };

const verbs = import.meta.glob<Verb>('./inspect/*.ts');

export default async (args: string[]): Promise<number> => {
  const [name = '', ...rest] = args;
  const load = verbs[`./inspect/${name}.ts`];
  if (load === undefined) {
    const known = Object.keys(verbs).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    console.error(`inspect: what to look at? One of: ${known.join(', ')}.`);
    return 2;
  }
  return (await load()).default(rest);
};
