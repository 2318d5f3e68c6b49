/** "Keep on this phone": what is kept and what it takes, said before anything is. What can be pressed is shown by `web/kept/wake.ts`. */
import type { KeptSize } from '../../document/document.ts';
import { useAt } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { talkNowAddress } from '../../frame/talk-now.ts';
import { keepAddress } from './address.ts';

/** @param size as the build measured it; undefined where a copy on a device draws the page. */
export function KeepView({ size }: { size: KeptSize | undefined }) {
  const at = useAt();
  const { keep: words, about } = useDocumentMessages();
  return (
    <article className="keep">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Control size={size} />
      <section aria-labelledby="keep-what">
        <h2 id="keep-what">{words.what.heading}</h2>
        <ul className="keep-points">
          {words.what.points.map((point) => <li key={point}>{point}</li>)}
          {size && <li>{words.size(size.download, size.room)}</li>}
          <li>{words.asks}</li>
        </ul>
      </section>
      <section aria-labelledby="keep-know">
        <h2 id="keep-know">{words.know.heading}</h2>
        <ul className="keep-points">{words.know.points.map((point) => <li key={point}>{point}</li>)}</ul>
        <p><a href={at('/about')}>{about.link}</a></p>
      </section>
    </article>
  );
}

/** Every state is in the document, and one of them is shown. Until it is known which, the usual one has its room, and is not seen: nothing below it moves then. */
function Control({ size }: { size: KeptSize | undefined }) {
  const { keep: words } = useDocumentMessages();
  const { told } = words;
  return (
    <div className="keep-control" data-room={size?.room}>
      <p className="notice without-scripts">{words.withoutScripts}</p>
      <p className="notice" data-keep="unable" hidden>{words.unable}</p>
      <p data-keep="kept" hidden>{words.kept} <span className="keep-day" /></p>
      <p data-keep="kept" hidden><button type="button" className="button keep-remove">{words.remove}</button></p>
      <p data-keep="none" className="with-scripts"><button type="button" className="button main keep-press">{words.press(size?.download)}</button></p>
      <output>{Object.entries(told).map(([name, sentence]) => <span key={name} data-told={name} hidden>{sentence}</span>)}</output>
    </div>
  );
}

/** In place of a page that needs a network. */
export function NotKeptView() {
  const at = useAt();
  const { keep: { title, notKept }, site, footer } = useDocumentMessages();
  return (
    <article className="keep">
      <h1>{notKept.title}</h1>
      <p>{notKept.text}</p>
      <ul className="keep-points">
        <li><a href={at('/')}>{notKept.find}</a></li>
        <li><a href={at(talkNowAddress)}>{site.talkNow}</a></li>
        <li><a href={at('/sheet')}>{footer.sheet}</a></li>
        <li><a href={at(keepAddress)}>{title}</a></li>
      </ul>
    </article>
  );
}
