/** The other languages of the site, in their own names; and whether anybody has checked the words of this one. */
import { interfaceLanguages, languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { Icon } from '../look/Icon.tsx';
import { catalogs } from '../messages/catalogs.ts';
import { useAt, useMessages } from '../messages/context.tsx';
import { useDocumentMessages } from '../messages/document-context.tsx';
import { dateWords } from '../messages/format.ts';
import { contactAddress } from '../pages/location/correction.ts';

/** @param here the address of what the page shows, in the first language. */
export function Languages({ here }: { here: string }) {
  const { language } = useMessages();
  const { languages: words } = useDocumentMessages();
  return (
    <nav className="languages no-print" aria-label={words.choose}>
      <Icon name="web" />
      <ul>
        {languageIds.filter((id) => id !== language).map((id) => {
          const { name, tag } = interfaceLanguages[id];
          return <li key={id}><a href={pathIn(id, here)} hrefLang={tag} lang={tag} data-offer={catalogs[id].documents.languages.offer}>{name}</a></li>;
        })}
      </ul>
    </nav>
  );
}

/** What can be done where the operator has set no address. */
const correctAddress = '/about#about-wrong';

export type AboutWordsProps = { siteUrl: string | undefined; /** Mailbox or page for corrections. */ contact: string | undefined };

export function AboutWords({ here, siteUrl = '', contact }: AboutWordsProps & { here: string }) {
  const at = useAt();
  const messages = useMessages();
  const { languages: words } = useDocumentMessages();
  const { language } = messages;
  const { review } = catalogs[language];
  const address = contactAddress(contact, { subject: words.subject, body: words.body(siteUrl + pathIn(language, here)) });
  return (
    <p className="no-print">
      {review.state === 'drafted' ? words.drafted : words.reviewed(review.by, dateWords(review.on, messages))}
      {' '}<a href={address ?? at(correctAddress)} {...(address !== undefined && { rel: 'noreferrer' })}>{words.correct}</a>
    </p>
  );
}
