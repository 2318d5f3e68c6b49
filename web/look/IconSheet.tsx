/** The drawings of the icons, from Heroicons, and the signs of the kinds; once, at the start of the body. Only the server writes them. */
import add from 'heroicons/24/outline/plus.svg?raw';
import back from 'heroicons/24/outline/chevron-left.svg?raw';
import chat from 'heroicons/24/outline/chat-bubble-left-right.svg?raw';
import check from 'heroicons/24/outline/check.svg?raw';
import cross from 'heroicons/24/outline/x-mark.svg?raw';
import down from 'heroicons/24/outline/chevron-down.svg?raw';
import here from 'heroicons/24/outline/viewfinder-circle.svg?raw';
import list from 'heroicons/24/outline/list-bullet.svg?raw';
import mail from 'heroicons/24/outline/envelope.svg?raw';
import map from 'heroicons/24/outline/map.svg?raw';
import phone from 'heroicons/24/outline/phone.svg?raw';
import route from 'heroicons/24/outline/map-pin.svg?raw';
import search from 'heroicons/24/outline/magnifying-glass.svg?raw';
import sheet from 'heroicons/24/outline/clipboard-document-list.svg?raw';
import text from 'heroicons/24/outline/chat-bubble-left-ellipsis.svg?raw';
import web from 'heroicons/24/outline/globe-alt.svg?raw';
import { kinds } from '../../api/core/vocabulary.ts';
import { KindDrawing } from '../map/KindDrawing.tsx';
import type { IconName } from './Icon.tsx';

const drawings: Record<IconName, string> = { phone, text, chat, route, web, mail, here, search, map, list, down, cross, back, add, check, sheet };

/** No screen shows more than hundredths of a unit. A number keeps its point, because the next one may begin with its own. */
const toHundredths = (drawing: string): string =>
  drawing.replaceAll(/-?\d{0,2}\.\d{3,9}/g, (number) => Number(number).toFixed(2).replace(/^(-?)0/, '$1').replace(/0$/, ''));

/** What stands inside the `svg` element. How lines are drawn is said once, in CSS. */
const insideOf = (drawing: string): string => toHundredths(drawing.replace(/<\/?svg[^>]*>/g, '').replace(/ stroke-line(cap|join)="round"/g, '').trim());

export function IconSheet() {
  return (
    <svg width="0" height="0" className="hidden" aria-hidden="true">
      {Object.entries(drawings).map(([name, drawing]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24" dangerouslySetInnerHTML={{ __html: insideOf(drawing) }} />
      ))}
      {kinds.map((kind) => <symbol key={kind} id={`mark-${kind}`} viewBox="0 0 32 32" overflow="visible"><KindDrawing kind={kind} /></symbol>)}
    </svg>
  );
}
