import { build } from 'vite';

/**
 * A file of ours and all it imports as one script for a page.
 * @param entry its path
 * @param name of the global that holds what it exports
 */
export const bundled = async (entry: string, name: string): Promise<string> => {
  const lib = { entry, formats: ['iife' as const], name };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2024', lib } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
};
