/** What the plugins make: `region` from the seed folder, `embedScript` from a source. */

declare module 'virtual:outline' {
  /** The drawing of the state, with the address of an SVG file that holds the same in finer lines. */
  const outline: import('./outline.ts').Outline & { detail: string };
  export default outline;
}

declare module 'virtual:basemap' {
  /** Address of the basemap's TopoJSON. */
  const address: string;
  export default address;
}

declare module 'virtual:labels' {
  /** Names on the map, most important first. */
  const labels: readonly import('./labels.ts').BuiltLabel[];
  export default labels;
  /** Ring of degrees east and north: the land that goes on where the basemap ends. */
  export const beyond: readonly (readonly [lon: number, lat: number])[];
}

declare module 'virtual:phone-lines' {
  /** The published phone lines, by name. */
  const lines: readonly import('../pages/apology/CompiledLines.tsx').CompiledLine[];
  export default lines;
}

declare module 'virtual:kept' {
  /** What a device keeps of the build; a file whose name does not change with its content has a revision. */
  export const files: { url: string; revision: string | null }[];
  /** The built `index.html`. */
  export const template: string;
}

declare module 'virtual:embed-script' {
  /** What other sites load beside a frame, minified. */
  const script: string;
  export default script;
}

declare module 'virtual:guide' {
  /** The guide of the region; null where it has none. */
  const guide: import('../../api/core/guide.ts').NamedGuide | null;
  export default guide;
}
