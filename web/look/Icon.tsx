/** Icons, always beside a word. Drawn once per document and referred to from there. */

const paths = {
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
  text: 'M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-4.5 3.5V17H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  route: 'M12 21s-6.5-5.7-6.5-11a6.5 6.5 0 0 1 13 0c0 5.3-6.5 11-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  web: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c2.6 2.3 3.8 5.2 3.8 8.5s-1.2 6.2-3.8 8.5c-2.6-2.3-3.8-5.2-3.8-8.5s1.2-6.2 3.8-8.5z',
  mail: 'M4.5 5.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5zM3.5 7l8.5 6.5L20.5 7',
  here: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  map: 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20',
  list: 'M4 6h16M4 12h16M4 18h10',
  down: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  cross: 'm6.5 6.5 11 11m0-11-11 11',
  back: 'm14.5 6-6 6 6 6',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return <svg className="icon" aria-hidden="true"><use href={`#icon-${name}`} /></svg>;
}

/** The drawings themselves; once, at the start of the body. */
export function IconSheet() {
  return (
    <svg width="0" height="0" className="hidden" aria-hidden="true">
      {Object.entries(paths).map(([name, path]) => <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24"><path d={path} /></symbol>)}
    </svg>
  );
}
