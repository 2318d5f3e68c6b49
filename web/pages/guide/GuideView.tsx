/** A page of the guide: its own part, the way to the other parts, and what all of it rests on. */
import { guideParts, type GuidePart, type NamedGuide } from '../../../api/core/guide.ts';
import type { GuidePage } from '../../../api/core/pages.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { Become } from './Become.tsx';
import { createReading, ReadingProvider } from './reading.tsx';
import { Roles } from './Roles.tsx';
import { Sources } from './Sources.tsx';
import { Start } from './Start.tsx';

const parts = Object.keys(guideParts) as GuidePart[];

export function GuideView({ page, guide }: { page: GuidePage; guide: NamedGuide }) {
  const at = useAt();
  const { language } = useMessages();
  const { guide: words } = useDocumentMessages();
  const { title, lead } = words.parts[page.part];
  return (
    <ReadingProvider value={createReading(guide, language)}>
      <article className="guide">
        <h1>{title}</h1>
        <p className="guide-lead">{lead}</p>
        <ul className="guide-parts no-print">
          {parts.filter((part) => part !== page.part).map((part) => <li key={part}><a className="button" href={at(guideParts[part])}>{words.parts[part].link}</a></li>)}
        </ul>
        {page.part === 'start' && <Start question={page.question} />}
        {page.part === 'roles' && <Roles />}
        {page.part === 'become' && <Become />}
        {/* Last, because it lists what was named above. */}
        <Sources today={page.today} />
      </article>
    </ReadingProvider>
  );
}
