/** The list of calls as a page to print: one file, nothing fetched, no entry over two sheets, boxes and room to write. */
import { escapedMarkup as safe } from '../../api/core/markup.ts';
import { dateWords } from '../../web/messages/format.ts';
import { recordCatalog } from '../../web/messages/in-words-en.ts';
import { countWords } from './as-text.ts';
import type { CallEntry } from './entry.ts';
import type { CallGroup, CallList } from './list.ts';

const style = `
:root { color-scheme: light; }
@page { margin: 14mm; }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 11pt/1.4 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; margin: 0 0 .3em; }
h2 { font-size: 1.2em; margin: 1.2em 0 .4em; padding-bottom: .1em; border-bottom: 2px solid #000; break-after: avoid; }
h3 { font-size: 1.05em; margin: 0; }
p, ul { margin: .25em 0; }
article { break-inside: avoid; padding: .6em 0 .8em; border-bottom: 1px solid #777; }
.call { font-size: 1.15em; font-weight: bold; }
.call small { font-weight: normal; font-size: .8em; }
ul { list-style: none; padding: 0; }
li { padding-left: 1.6em; text-indent: -1.6em; }
.box { display: inline-block; width: .85em; height: .85em; border: 1.5px solid #000; margin-right: .6em; vertical-align: -.1em; text-indent: 0; }
.answer { margin-right: 1.2em; white-space: nowrap; }
.room { height: 1.7em; border-bottom: 1px solid #777; }
code { font: .85em/1.4 monospace; overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } }
`;

/** The whole page. */
export function listPage(list: CallList): string {
  const day = dateWords(list.day, recordCatalog.messages);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Calls for ${safe(day)}</title>
<style>${style}</style>
</head>
<body>
<h1>Calls for ${safe(day)}</h1>
<p>${safe(countWords(list))}</p>
<p>“Hello, I help to keep a public list of peer support in Massachusetts. May I check what it says about you?” Do not write down who answered. Nobody has to answer.</p>
<p>Afterwards run the command under each record for which all was right. Where something changed, put the answer in place of <code>still-right</code>, as in <code>--hours "9-5 weekdays"</code>.</p>
${list.groups.map(groupPart).join('\n')}
</body>
</html>
`;
}

const groupPart = ({ heading, entries }: CallGroup): string => `<section>\n<h2>${safe(heading)}</h2>\n${entries.map(entryPart).join('\n')}\n</section>`;

const box = '<span class="box"></span>';

function entryPart({ name, kind, call, otherwise, weSay, known, ask, stillRight }: CallEntry): string {
  const [first, ...others] = call;
  const dial = first === undefined ? `No number. Look at ${safe(otherwise ?? 'its pages')}` : `${safe(first)}${others.length > 0 ? ` <small>or ${safe(others.join(', or '))}</small>` : ''}`;
  return `<article>
<h3>${safe(name)}</h3>
<p>${safe(kind)}</p>
<p class="call">${dial}</p>
${weSay.map((words) => `<p>We say: ${safe(words)}</p>`).join('\n')}
<p>${safe(known)}</p>
<p>${['Still right', 'Changed', 'No answer', 'Moved or closed'].map((words) => `<span class="answer">${box}${words}</span>`).join(' ')}</p>
<ul>
${ask.map((question) => `<li>${box}${safe(question)}</li>`).join('\n')}
</ul>
<div class="room"></div><div class="room"></div>
<p><code>${safe(stillRight)}</code></p>
</article>`;
}
