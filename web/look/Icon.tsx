/** Icons, always beside a word. Each document holds the drawings once (`IconSheet`), and this refers to them. */
export type IconName = 'phone' | 'text' | 'chat' | 'route' | 'web' | 'mail' | 'here' | 'search' | 'map' | 'list' | 'down' | 'cross' | 'back' | 'add' | 'check' | 'sheet';

export function Icon({ name }: { name: IconName }) {
  return <svg className="icon" aria-hidden="true"><use href={`#icon-${name}`} /></svg>;
}
