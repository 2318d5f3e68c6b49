/** How to put the list on one's own website: choose what it shows, copy two lines, and see what visitors will see. */
import type { ReactNode } from 'react';
import type { EmbedHowPage } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Region } from '../../../api/core/region.ts';
import { chosenOf } from '../../filters/labels.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { embedAddress, listedOf } from '../embed/address.ts';
import { ProblemList } from '../find/ProblemList.tsx';
import { HowForm } from './HowForm.tsx';
import { listenerOf, snippetOf } from './snippet.ts';

/** What the frame needs where a site keeps frames in a sandbox, as this page does. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols';

export function HowView({ page, region }: { page: EmbedHowPage; region: Region }) {
  const { how } = useDocumentMessages();
  const { site, total, problems } = page;
  const title = how.frameTitle(useWhat(page.query, region));
  const address = useAt()(embedAddress(listedOf(page)));
  return (
    <article className="how-embed">
      <h1>{how.title}</h1>
      <p>{how.intro}</p>
      <Part id="choose" heading={how.choose}>
        <ProblemList problems={problems} />
        <HowForm page={page} region={region} />
      </Part>
      <Part id="code" heading={how.copyHeading}>
        <label className="hidden" htmlFor="embed-code">{how.label}</label>
        <textarea id="embed-code" readOnly rows={7} spellCheck={false} defaultValue={snippetOf({ site, address, title })} />
        <p className="actions with-scripts">
          <button type="button" className="button main how-copy" hidden>{how.copy}</button>
          <output className="how-told" data-copied={how.copied} data-failed={how.copyFailed} />
        </p>
      </Part>
      <Part id="preview" heading={how.preview}>
        <p>{how.shows(total)}</p>
        <iframe className="how-preview" src={address} title={title} loading="lazy" sandbox={sandbox} />
      </Part>
      <Part id="does" heading={how.does}><Points points={how.doing} /></Part>
      <Part id="does-not" heading={how.doesNot}><Points points={how.notDoing} /></Part>
      <Part id="trouble" heading={how.trouble}>
        <p>{how.policy(site)}</p>
        <p>{how.sandbox} <code>{sandbox}</code></p>
      </Part>
      <Part id="by-hand" heading={how.byHand}>
        <p id="by-hand-text">{how.byHandText}</p>
        <textarea id="embed-listener" aria-labelledby="by-hand-text" readOnly rows={9} spellCheck={false} defaultValue={listenerOf(site)} />
      </Part>
    </article>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return <section aria-labelledby={`how-${id}`}><h2 id={`how-${id}`}>{heading}</h2>{children}</section>;
}

const Points = ({ points }: { points: readonly string[] }) => <ul className="how-points">{points.map((point) => <li key={point}>{point}</li>)}</ul>;

/** What the frame shows, in words: "Clubhouse, within 20 miles of Lynn". */
function useWhat(query: Query, region: Region): string {
  const messages = useMessages();
  const { how } = useDocumentMessages();
  const { near } = query;
  const where = near && (near.miles === undefined ? how.nearest(near.text) : how.around(messages.find.miles(near.miles), near.text));
  const choices = chosenOf(query, messages).map(({ words }) => words);
  return [...choices, ...(where ? [where] : choices.length === 0 ? [how.everything(region.name)] : [])].join(', ');
}
