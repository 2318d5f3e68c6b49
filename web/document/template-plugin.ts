/** Puts the early scripts into the document at build time, with the hashes by which the browser will let them run. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { standaloneScript } from '../build/standalone.ts';
import type { TemplateNote } from './document.ts';
import { neutralPage } from './neutral-page.ts';

type OutputBundle = Rolldown.OutputBundle;

const earlyFiles = ['./early.ts', './early-head.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url)));

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
/** Sources of words that a page needs to wake up, by language and part. */
const wording = /\/messages\/([a-z]+)\/(messages|labels|sheet)\.ts$/;
const partsOfPage: Readonly<Record<string, readonly string[]>> = {
  find: ['messages'], location: ['messages', 'labels'], talk: ['messages', 'labels'], embed: ['messages', 'labels'], sheet: ['messages', 'labels', 'sheet'],
};

/** For each page the scripts that wake it up, and its words in each language, so that its document can name them before the first has arrived. */
function filesOf(bundle: OutputBundle): Pick<TemplateNote, 'scripts' | 'words'> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const needed = (file: string, found: Set<string>): Set<string> => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (!chunk || chunk.isEntry || found.has(file)) return found;
    found.add(file);
    for (const other of chunk.imports) needed(other, found);
    return found;
  };
  const scripts: TemplateNote['scripts'] = {};
  const words: TemplateNote['words'] = {};
  for (const { facadeModuleId, fileName } of chunks) {
    const page = waking.exec(facadeModuleId ?? '')?.[1];
    if (page !== undefined) scripts[page] = [...needed(fileName, new Set())];
    const [, language, part] = wording.exec(facadeModuleId ?? '') ?? [];
    if (language === undefined || part === undefined) continue;
    for (const [name, parts] of Object.entries(partsOfPage)) if (parts.includes(part)) ((words[language] ??= {})[name] ??= []).push(...needed(fileName, new Set()));
  }
  // What several of them need is named once.
  for (const pages of Object.values(words)) for (const [page, files] of Object.entries(pages)) pages[page] = [...new Set(files)].filter((file) => !scripts[page]?.includes(file));
  return { scripts, words };
}

/** Runs after all other plugins have had their say, because whatever they inline needs its hash as well. */
export function documentTemplate(): Plugin {
  return {
    name: 'document-template',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const scripts = await Promise.all(earlyFiles.map((file) => standaloneScript(file, { 'page:neutral': neutralPage })));
        const early = `<script>${scripts.join(';')}</script>${fontPreload(Object.keys(bundle ?? {}))}`;
        const whole = html.replace('<!--page:early-->', () => early);
        return `<!--template ${JSON.stringify({ hashes: scriptHashesOf(whole), ...filesOf(bundle ?? {}) } satisfies TemplateNote)}-->${whole}`;
      },
    },
  };
}
