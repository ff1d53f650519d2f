#!/usr/bin/env node
// Runs a TypeScript tool: `node tools/run.mjs inspect mail FILE`. Node 20 does not run TypeScript by itself, and the
// sources gather their lists with Vite's glob, so Vite loads them.
import { createServer } from 'vite';

const [name, ...args] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const tool = await server.ssrLoadModule(`/tools/${name}.ts`);
  process.exitCode = (await tool.default(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
