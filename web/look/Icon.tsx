/** Icons, always beside a word. Each document holds the drawings once (`IconSheet`), and this refers to them. */
import { memo } from 'react';

export type IconName = 'phone' | 'text' | 'chat' | 'route' | 'web' | 'mail' | 'here' | 'search' | 'map' | 'list' | 'down' | 'cross' | 'back' | 'add' | 'check' | 'sheet';

export const Icon = memo(function Icon({ name }: { name: IconName }) {
  return <svg className="icon" aria-hidden="true"><use href={`#icon-${name}`} /></svg>;
});
