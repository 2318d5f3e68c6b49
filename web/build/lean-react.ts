/**
 * Vite plugin: leaves out of React DOM what no page of ours asks for: the hints by which components fetch scripts, styles and
 * modules of their own. They can still be called and do nothing.
 */
import type { Plugin } from 'vite';

/** Where React DOM hands `preload` and its like, by names of one letter, to the package of that name. */
const handedOver = /ReactDOMSharedInternals\.d = \{[^}]*\};/;
const hints = /^ {2}[DCLmXSM]: (\w+),?$/gm;

/** @throws Error when this React is built in another way: then this file has to be looked at again. */
export function withoutHints(code: string): string {
  const before = handedOver.exec(code)?.[0] ?? '';
  const after = before.replace(hints, (line: string, name: string) => line.replace(name, '() => {}'));
  if (before.match(hints)?.length !== 7) throw new Error('React DOM hands over its hints in another way: see web/build/lean-react.ts.');
  return code.replace(before, () => after);
}

export function leanReact(): Plugin {
  return {
    name: 'lean-react',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler: (code) => ({ code: withoutHints(code), map: null }),
    },
  };
}
