import { describe, expect, it } from 'vitest';
import { heightMessage } from '../../../web/pages/embed/height-message.ts';
import { listenerOf, snippetOf } from '../../../web/pages/how/snippet.ts';

const framed = { site: 'https://peers.example', address: '/embed?q="hope"&kind=clubhouse', title: 'Peer support: “<hope>”, Clubhouse' };

describe('what somebody copies into their page', () => {
  it('is two lines, with nothing in them that could end an attribute', () => {
    const [frame = '', script, ...rest] = snippetOf(framed).split('\n');
    expect(frame).toContain('src="https://peers.example/embed?q=&quot;hope&quot;&amp;kind=clubhouse" title="Peer support: “&lt;hope>”, Clubhouse" height="600"'.replace('hope>', 'hope&gt;'));
    expect(script).toBe('<script src="https://peers.example/embed.js" async referrerpolicy="no-referrer"></script>');
    expect(rest).toEqual([]);
  });

  it('keeps from the directory which page it stands on', () => {
    for (const line of snippetOf(framed).split('\n')) expect(line).toContain('referrerpolicy="no-referrer"');
  });

  it('can be had without the directory\u2019s script: then a script of one\u2019s own listens to the directory alone', () => {
    const listener = listenerOf(framed.site);
    expect(listener).toContain("origin !== 'https://peers.example'");
    expect(listener).toContain(heightMessage);
    expect(listener).toContain('contentWindow === source');
  });
});
