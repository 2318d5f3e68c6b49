/** Puts the early script into the document at build time, with the hashes by which the browser will let it run. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { standaloneScript } from '../build/standalone.ts';
import type { TemplateNote } from './document.ts';
import { neutralPage } from './neutral-page.ts';

type OutputBundle = Rolldown.OutputBundle;

const earlyFile = fileURLToPath(new URL('./early.ts', import.meta.url));

/** The CSP sources of every inline script of a document. */
export function scriptHashesOf(html: string): string[] {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return inline.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

/** A preload of the typeface, so that the text does not move when it arrives. */
function fontPreload(files: readonly string[]): string {
  const font = files.find((file) => /-latin-wght-normal.*\.woff2$/.test(file));
  return font ? `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin />` : '';
}

/** Sources that wake up a page, by the name of the page. */
const waking = /\/pages\/([a-z]+)\/wake\.tsx?$/;

/** For each page the scripts that wake it up, so that its document can name them before the first has arrived. */
function scriptsByPage(bundle: OutputBundle): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const needed = (file: string, found: Set<string>): Set<string> => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (!chunk || chunk.isEntry || found.has(file)) return found;
    found.add(file);
    for (const other of chunk.imports) needed(other, found);
    return found;
  };
  return Object.fromEntries(chunks.flatMap(({ facadeModuleId, fileName }) => {
    const page = waking.exec(facadeModuleId ?? '')?.[1];
    return page === undefined ? [] : [[page, [...needed(fileName, new Set())]]];
  }));
}

/** Runs after all other plugins have had their say, because whatever they inline needs its hash as well. */
export function documentTemplate(): Plugin {
  return {
    name: 'document-template',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const early = `<script>${await standaloneScript(earlyFile, { 'page:neutral': neutralPage })}</script>${fontPreload(Object.keys(bundle ?? {}))}`;
        const whole = html.replace('<!--page:early-->', () => early);
        return `<!--template ${JSON.stringify({ hashes: scriptHashesOf(whole), scripts: scriptsByPage(bundle ?? {}) } satisfies TemplateNote)}-->${whole}`;
      },
    },
  };
}
