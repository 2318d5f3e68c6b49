/** Scripts that stand alone: small, without imports, written into a document or sent as they are. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minifySync, transformWithOxc, type Plugin } from 'vite';
import { heightMessage, heightQuestion } from '../pages/embed/height-message.ts';

/**
 * One source as a script that leaves no name behind where it runs.
 * @param written texts in the source, and what is written in their place.
 */
export async function standaloneScript(file: string, written: Readonly<Record<string, string>>): Promise<string> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const whole = Object.entries(written).reduce((text, [mark, value]) => text.replace(mark, () => value), code);
  // Inside a function its own names can be made short.
  return minifySync(file, `(() => {${whole}})()`).code.trim().replace(/;$/, '');
}

const listenFile = fileURLToPath(new URL('../pages/embed/listen.ts', import.meta.url));

/** Vite plugin: gives `virtual:embed-script`, what other sites load beside a frame. */
export function embedScript(): Plugin {
  const name = '\0virtual:embed-script';
  return {
    name: 'embed-script',
    resolveId: (id) => (id === 'virtual:embed-script' ? name : undefined),
    load: async (id) => (id === name
      ? `export default ${JSON.stringify(await standaloneScript(listenFile, { 'embed:height': heightMessage, 'embed:question': heightQuestion }))};`
      : undefined),
  };
}
