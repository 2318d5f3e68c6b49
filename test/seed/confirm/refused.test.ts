/** `confirm`: what it refuses, how it is stopped, and how it asks. */
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { answering } from '../../support/answers.ts';
import { run } from '../../support/seed-folder.ts';
import { asking, confirm, folder, good, house, isSound, line, put, quiet, recordOf, textOf, useRecords } from './records.ts';

useRecords();

describe('a hidden location', () => {
  test('never gets an address', async () => {
    const before = textOf(quiet);
    const { code, complained } = await confirm('quiet-house-worcester', '--by', 'phone', '--address', '12 Elm St, Worcester');
    expect({ code, complained }).toMatchObject({ code: 1, complained: expect.stringContaining('Its location is withheld') });
    expect((await confirm('quiet-house-worcester', '--by', 'phone', '--hours-note', 'Ring at 12 Elm Street.')).complained).toContain('withheld-text');
    expect(textOf(quiet)).toBe(before);
  });

  test('can be confirmed otherwise', async () => {
    expect(await confirm('quiet-house-worcester', '--by', 'phone', '--phone', '617-555-0100', '--hours', '24/7')).toMatchObject({ code: 0 });
    expect(await isSound()).toContain('0 errors');
  });
});

describe('a slip', () => {
  test.each<[string[], number, RegExp]>([
    [['harbor-house-salm', 'still-right', '--by', 'phone'], 1, /No record has the id "harbor-house-salm"\. Did you mean harbor-house-salem\?/],
    [['harbor-house-salem', 'still-right'], 2, /Say how it was checked: --by reading, --by phone/],
    [['harbor-house-salem', 'stil', '--by', 'phone'], 2, /Only "still-right" may stand after the id/],
    [['harbor-house-salem', '--by', 'letter'], 2, /Allowed choices are reading, phone/],
    [['harbor-house-salem', '--by', 'phone'], 1, /Say what you found: "still-right"/],
    [['harbor-house-salem', '--by', 'phone', '--answered', '1'], 1, /say what the answer was as well/],
    [['harbor-house-salem', 'still-right', '--by', 'phone', '--answered', '3'], 1, /numbers of the questions, from 1 to 2/],
    [['evening-line', 'still-right', '--by', 'phone', '--answered', '1'], 1, /has no questions/],
    [['harbor-house-salem', 'still-right', '--by', 'phone', '--on', '2026-11-22'], 1, /2026-11-22 is still to come; today is 2026-11-21/],
    [['harbor-house-salem', 'still-right', '--by', 'phone', '--on', '2026-10-01'], 1, /checked on 2026-11-01, which is later/],
    [['harbor-house-salem', 'still-right', '--by', 'phone', '--on', 'yesterday'], 1, /"yesterday" is not a day/],
    [['harbor-house-salem', '--by', 'phone', '--hours', '1-5', '--phone', '12'], 1, /--hours: Could not read.*\n--phone: "12" is not a phone number/],
    [['harbor-house-salem', '--by', 'phone', '--closed', '--moved'], 1, /Give one of --moved and --closed/],
    [['harbor-house-salem', '--by', 'phone', '--open', '--replaced-by', 'evening-line'], 1, /--replaced-by goes with --moved or --closed/],
    [['harbor-house-salem', '--by', 'phone', '--phone', '617-555-0111=617-555-0100'], 1, /does not have the number 617-555-0111\. It has 978-741-1234/],
    [['harbor-house-salem', '--by', 'phone', '--email', 'jane.doe@gmail.com'], 1, /email-personal/],
    [['harbor-house-salem', '--by', 'phone', '--source', 'https://example.org/harbor', '--cost', 'free'], 1, /--source goes with --by reading/],
  ])('%j ends with %i, says what to do, and changes nothing', async (words, code, says) => {
    const ran = await confirm(...words);
    expect({ code: ran.code, printed: ran.printed }).toEqual({ code, printed: '' });
    expect(ran.complained).toMatch(says);
    expect([textOf(house), textOf(line)]).toEqual([asking, good('line')]);
  });

  test('among several numbers asks which one is new', async () => {
    put(house, asking.replace('email:', '  - number: "+19787415555"\n    label: evenings\nemail:'));
    expect((await confirm('harbor-house-salem', '--by', 'phone', '--phone', '617-555-0100')).complained).toContain('--phone "978-741-1234=617-555-0100"');
    await confirm('harbor-house-salem', '--by', 'phone', '--phone', '978-741-5555=617-555-0100');
    expect(recordOf(house).phones?.[1]).toEqual({ number: '+16175550100', label: 'evenings' });
  });

  test('in the file itself has to be mended first', async () => {
    put(house, asking.replace('cost: free', 'cost: fre'));
    expect((await confirm('harbor-house-salem', 'still-right', '--by', 'phone')).complained).toMatch(/has to be mended first:\n.*unknown-word/);
  });

  test('never costs a comment', async () => {
    const commented = asking.replace('Ask for opening hours.', 'Ask for opening hours. # asked in vain in May');
    put(house, commented);
    expect((await confirm('harbor-house-salem', '--by', 'phone', '--hours', '9-5 weekdays', '--answered', '1')).complained).toContain('"# asked in vain in May" would be lost');
    expect(textOf(house)).toBe(commented);
    await confirm('harbor-house-salem', '--by', 'phone', '--hours', '9-5 weekdays');
    expect(textOf(house)).toContain('# asked in vain in May');
  });
});

test('stopped in between, it leaves the file as it was and nothing beside it', async () => {
  const stop = new AbortController();
  stop.abort();
  const { code } = await run(['confirm', 'harbor-house-salem', 'still-right', '--by', 'phone', '--folder', folder], { stopped: stop.signal });
  expect(code).toBe(130);
  expect(textOf(house)).toBe(asking);
  expect(readdirSync(`${folder}/locations/clubhouse`)).toEqual(['harbor-house-salem.yaml']);
});

test('for programs it writes JSON and nothing else', async () => {
  const { printed } = await confirm('harbor-house-salem', '--by', 'phone', '--hours', '9-5 weekdays', '--json');
  expect(JSON.parse(printed)).toMatchObject({
    id: 'harbor-house-salem', written: true, to_check: ['Ask for opening hours.', 'Ask about step-free access.'], warnings: [],
    changed: [{ field: 'hours', before: 'Mo-Fr 09:00-16:00; PH off', after: 'Mo-Fr 09:00-17:00' }, { field: 'last checked' }],
  });
});

describe('at a terminal', () => {
  const asked = async (words: string[], ...answers: Parameters<typeof answering>[0]) => {
    const someone = answering(answers);
    const ran = await run(['confirm', ...words, '--folder', folder], { isTerminal: true, questions: someone.questions });
    expect(someone.left()).toBe(0);
    return { ...ran, asked: someone.asked };
  };

  it('asks how it was checked and what was found, shows it, and writes when told', async () => {
    const { code, printed, asked: questions } = await asked(['harbor-house-salem'], 'phone', 'changed', ['hours', 'phone'], '1-5 weekdays', '9-5 weekdays', '(617) 555-0100', false, ['1'], true);
    expect(code).toBe(0);
    expect(printed).toContain('Harbor House (harbor-house-salem)\n  hours: Mo-Fr 09:00-16:00; PH off\n  phone number: 978-741-1234\n');
    expect(questions.join('\n')).toContain('"1-5" could be morning or evening');
    expect(recordOf(house)).toMatchObject({ hours: 'Mo-Fr 09:00-17:00', told: [{ facts: ['hours', 'phone'] }], to_check: ['Ask about step-free access.'] });
  });

  it('writes nothing when told not to', async () => {
    expect(await asked(['harbor-house-salem', '--by', 'visit'], 'closed', false)).toMatchObject({ code: 0 });
    expect(textOf(house)).toBe(asking);
  });

  it('asks only for what was not typed', async () => {
    expect((await asked(['harbor-house-salem', 'still-right'], 'phone', true)).asked).toEqual(['How did you check it?', 'Write this?']);
    expect((await asked(['evening-line', 'still-right', '--by', 'phone'])).asked).toEqual([]);
  });
});
