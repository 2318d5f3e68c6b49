/** What a page does about a copy on this device: looks after one that is there, and lets somebody keep and remove it. */
import { canKeep } from './keeping.ts';
import { wakeControl } from './control.ts';
import { lookAfter } from './look-after.ts';

const control = document.querySelector<HTMLElement>('.keep-control');
if (control) wakeControl(control);
// A copy is no reason for a page to fail.
if (canKeep()) lookAfter().catch(() => undefined);
