/** What to do: call, text, go, read. The first of them is the main one. */
import type { ReactNode } from 'react';
import { phoneInWords } from '../../api/core/phone.ts';
import { Icon, type IconName } from '../look/Icon.tsx';
import { AddToSheet } from '../sheet/AddToSheet.tsx';
import { useMessages } from '../messages/context.tsx';
import type { CardItem } from './card-item.ts';
import { originalLang } from './original-lang.ts';
import { useFramed, useOnward } from './framed.ts';
import { addressLine, directionsAddress } from './where.ts';

type Action = { icon: IconName; href: string; words: ReactNode; data?: Record<`data-${string}`, string>; away?: boolean };

/** The address of a text message. A keyword cannot be filled in the same way on every phone, so it stands in words. */
const smsAddress = (number: string): string => `sms:${number}`;

function useActions(item: CardItem, full: boolean): Action[] {
  const { card, language } = useMessages();
  const named = (words: string): ReactNode => <>{words}<span className="hidden">{` ${item.name}`}</span></>;
  const actions: Action[] = [];
  for (const { number, label } of item.phones?.slice(0, full ? undefined : 1) ?? []) {
    actions.push({ icon: 'phone', href: `tel:${number}`, words: <>{card.call(phoneInWords(number))}{full && label ? <small lang={originalLang(language)}> {label}</small> : null}</> });
  }
  if (item.text) {
    const { number, keyword } = item.text;
    actions.push({ icon: 'text', href: smsAddress(number), words: full || keyword ? card.textTo(phoneInWords(number), keyword) : named(card.text), ...(!full && !keyword && { data: { 'data-number': phoneInWords(number) } }) });
  }
  if (item.chat) actions.push({ icon: 'chat', href: item.chat, words: named(card.chat), away: true });
  const to = addressLine(item);
  if (to) actions.push({ icon: 'route', href: directionsAddress(to), words: named(card.directions), data: { 'data-directions': '' }, away: true });
  if (item.email && (full || actions.length === 0)) actions.push({ icon: 'mail', href: `mailto:${item.email}`, words: named(card.email), data: { 'data-email': item.email } });
  // A card is for acting: the website stands on the record's page, and here only where there is nothing else.
  if (item.website && (full || actions.length < 2)) actions.push({ icon: 'web', href: item.website, words: named(card.website), data: { 'data-website': '' }, away: true });
  return actions;
}

/** @param addable false where the place is on the sheet that is being looked at. */
export function Actions({ item, full = false, addable = true }: { item: CardItem; full?: boolean; addable?: boolean }) {
  const isFramed = useFramed();
  const onward = useOnward();
  return (
    <ul className="actions">
      {useActions(item, full).map(({ icon, href, words, data, away }, index) => (
        <li key={index}>
          <a className={index === 0 ? 'button main' : 'button'} href={href} {...(away && { rel: 'noreferrer', ...onward })} {...data}>
            <Icon name={icon} /><span>{words}</span>
          </a>
        </li>
      ))}
      {addable && !isFramed && <li className="to-sheet no-print"><AddToSheet id={item.id} name={item.name} /></li>}
    </ul>
  );
}
