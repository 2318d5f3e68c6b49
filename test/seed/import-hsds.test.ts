/** The verb `import` with HSDS 3. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../seed/hsds/fields.ts';
import { hoursOfSchedules } from '../../seed/hsds/hours.ts';
import { readServices, type HsdsSchedule } from '../../seed/hsds/services.ts';
import { run, seedFolderOf, type Ran, type SeedFolder } from '../support/seed-folder.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
const withheld = readFileSync('test/seed/fixtures/good/withheld.yaml', 'utf8');
const withheldId = /^id: (.*)$/m.exec(withheld)?.[1] ?? '';
const withheldKind = /^kind: (.*)$/m.exec(withheld)?.[1] ?? '';
const file = 'locations/clubhouse/harbor-house-salem.yaml';
const own = `locations/${withheldKind}/${withheldId}.yaml`;
let seeds: SeedFolder;
beforeEach(() => {
  seeds = seedFolderOf({ [file]: place.replace(/\nemail: .*|\nhours: .*/g, '').replace('email, hours, ', ''), [own]: withheld });
});
afterEach(() => seeds.remove());

const address = { address_1: '100 Example St', city: 'Salem', state_province: 'MA', postal_code: '01970', country: 'US', address_type: 'physical' };
const weekly = (byday: string, opens: string, closes: string): object => ({ id: 's', freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes });
const harbor = {
  id: '1', name: 'Harbor House', status: 'active', email: 'info@example.org', url: 'https://example.org/other', description: 'A copyrighted sentence.', assured_date: '2026-10-01',
  organization: { id: 'o', name: 'Example Community Services', description: 'x' }, phones: [{ id: 'p', number: '(978) 741-1234' }],
  schedules: [weekly('MO,TU,WE,TH,FR', '09:00', '16:00')], languages: [{ id: 'l', code: 'pt', name: 'Portuguese' }],
  service_at_locations: [{ id: 'a', location: { id: 'b', location_type: 'physical', latitude: 42.5, longitude: -70.9, addresses: [{ id: 'c', ...address }] } }],
};
const other = { ...harbor, id: '2', name: 'Anchor Place', url: 'https://example.com/', email: 'help@example.com', phones: [{ id: 'p', number: '617-555-0100', extension: 12 }, { id: 'f', number: '617-555-0199', type: 'fax' }],
  organization: undefined, service_at_locations: [{ id: 'a', location: { id: 'b', location_type: 'physical', latitude: 42.4626, longitude: -70.9495, addresses: [{ id: 'c', ...address, address_1: '1 Anchor Way', city: 'Lynn', postal_code: '01901-1234' }] } }] };

const put = (name: string, value: unknown): string => seeds.put(name, typeof value === 'string' ? value : JSON.stringify(value));
const imported = (path: string, ...words: string[]): Promise<Ran> => run(['import', '--folder', seeds.folder, path, '--from', 'https://example.org/hsds', ...words]);
const held = (path: string): string => readFileSync(`${seeds.folder}/${path}`, 'utf8');

describe('an import of HSDS', () => {
  test('fills up a record that is here, with its source, and leaves what differs', async () => {
    const before = held(file);
    const path = put('page.json', { total_items: 1, empty: false, contents: [harbor] });
    const shown = await imported(path);
    expect([shown.code, shown.complained]).toEqual([0, '']);
    expect(shown.printed).toContain('Harbor House (harbor-house-salem)\n  email: (nothing) -> info@example.org\n  hours: (nothing) -> Mo-Fr 09:00-16:00\n');
    expect(shown.printed).toContain('sources.2.supports: (nothing) -> email; hours');
    expect(shown.printed).toContain('Harbor House (harbor-house-salem), website: here https://example.org/harbor; there https://example.org/other. Ours stays.');
    expect(held(file)).toBe(before);
    expect((await imported(path, '--write')).code).toBe(0);
    expect(held(file)).toContain('hours: Mo-Fr 09:00-16:00\n');
    expect(held(file)).toContain('    dated: "2026-10-01"\n');
    expect(held(file)).not.toContain('copyrighted');
    const again = await imported(path, '--write');
    expect(again.printed).toMatch(/0 records would change/);
    expect((await run(['check', '--folder', seeds.folder])).code).toBe(0);
  });

  test('makes a lead of what is not here, when told what it is, and never shows it', async () => {
    const path = put('services.ndjson', `${JSON.stringify(harbor)}\n${JSON.stringify(other)}\n`);
    expect((await imported(path)).printed).toContain('Anchor Place: not here yet. To take such over as leads, say what they are: --kind');
    const { code, printed, complained } = await imported(path, '--kind', 'peer-run-center', '--write');
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toContain('New: Anchor Place (anchor-place-lynn)');
    const lead = held('locations/peer-run-center/anchor-place-lynn.yaml');
    for (const line of ['confidence: lead', '  street: 1 Anchor Way', '  zip: "01901"', '  - number: "+16175550100"', '    label: extension 12', '  - url: https://example.org/hsds', '    kind: directory', '  accuracy_m: 250', 'languages: [pt]']) expect(lead).toContain(`${line}\n`);
    expect(lead).not.toMatch(/0199|copyrighted/);
    expect((await run(['check', '--folder', seeds.folder])).code).toBe(0);
    expect((await imported(path, '--kind', 'peer-run-center')).printed).toMatch(/0 records would change, 0 records would be added/);
  });

  test('reads a folder, organizations with services, and services at locations; a record is known by our own id', async () => {
    put('hsds/organizations.json', [{ id: 'o', name: 'Example Community Services', services: [{ ...harbor, organization: undefined }] }]);
    put('hsds/deeper/at.json', { id: 'a', service: { id: '3', slug: '988-lifeline', name: 'Another name', status: 'inactive' }, location: { id: 'b', location_type: 'virtual' } });
    const { code, printed } = await imported(`${seeds.folder}/hsds`, '--json');
    expect(code).toBe(0);
    const { records, notes } = JSON.parse(printed) as { records: { id: string }[]; notes: string[] };
    expect(records.map(({ id }) => id)).toEqual(['harbor-house-salem']);
    expect(notes.join()).toContain('(988-lifeline): there it is "inactive". Ours stays.');
  });

  test('takes no address for a withheld place, and does not say it', async () => {
    const number = /number: "(\+1\d{10})"/.exec(withheld)?.[1] ?? '';
    const path = put('one.json', { ...harbor, name: 'Some House', phones: [{ id: 'p', number }], service_at_locations: [{ id: 'a', location: { id: 'b', location_type: 'physical', latitude: 42.1, longitude: -72.5, addresses: [{ ...address, address_1: '7 Secret Way' }] } }] });
    const { printed } = await imported(path, '--write');
    expect(printed).toContain(withheldId);
    expect(printed + held(own)).not.toMatch(/Secret|42\.1/);
  });

  test('leaves out other states, and with --skip-faulty what the check would refuse', async () => {
    const wrong = { ...other, name: 'Wrong Town Place', phones: [{ id: 'p', number: '617-555-0101' }], service_at_locations: [{ location: { addresses: [{ ...address, city: 'Atlantis', address_1: '2 Sea St' }] } }] };
    const away = { ...other, name: 'Away', phones: [{ id: 'p', number: '401-555-0101' }], service_at_locations: [{ location: { addresses: [{ ...address, state_province: 'RI' }] } }] };
    const path = put('all.json', [other, wrong, away]);
    const refused = await imported(path, '--kind', 'clubhouse', '--write');
    expect(refused).toMatchObject({ code: 1, complained: expect.stringMatching(/wrong-town-place-atlantis, address\.city: No town.*\n\nNothing was written\./) });
    expect(refused.printed).toContain('Away: in another state. Left out.');
    expect(refused.printed).toContain('New: Anchor Place');
    expect(readdirSync(`${seeds.folder}/locations/clubhouse`)).toEqual(['harbor-house-salem.yaml']);
    expect(await imported(path, '--kind', 'clubhouse', '--write', '--skip-faulty')).toMatchObject({ code: 0 });
    expect(readdirSync(`${seeds.folder}/locations/clubhouse`)).toEqual(['anchor-place-lynn.yaml', 'harbor-house-salem.yaml']);
  });

  test.each<[string, unknown, RegExp]>([
    ['a.json', '{"contents": [', /a\.json:1:\d+ {2}This is not JSON/], ['a.ndjson', `${JSON.stringify(harbor)}\n{"name"\n`, /a\.ndjson:2:\d+ {2}This is not JSON/],
    ['a.json', [{ id: 'x' }, harbor], /a\.json:1:1 {2}Something here is no service of HSDS 3: x has no name/], ['a.json', [1, null, 'x'], /no service/],
  ])('with a fault in %s names it, shows the rest and writes nothing', async (name, value, says) => {
    const before = held(file);
    expect(await imported(put(name, value), '--write')).toMatchObject({ code: 1, complained: expect.stringMatching(says) });
    expect(held(file)).toBe(before);
  });

  test('needs a source, a kind that exists, and JSON', async () => {
    const path = put('one.json', harbor);
    expect(await run(['import', '--folder', seeds.folder, path])).toMatchObject({ code: 1, complained: expect.stringContaining('--from https://') });
    expect(await run(['import', '--folder', seeds.folder, path, '--from', 'http://example.org'])).toMatchObject({ code: 1 });
    expect(await imported(path, '--kind', 'clubhose')).toMatchObject({ code: 1, complained: '"clubhose" is no kind of place. Did you mean clubhouse?' });
    seeds.put('tables/services.csv', 'id,name\n');
    expect(await imported(`${seeds.folder}/tables`)).toMatchObject({ code: 1, complained: expect.stringContaining('holds no JSON') });
    expect(await imported(`${seeds.folder}/no.json`)).toMatchObject({ code: 1, complained: expect.stringContaining('no such file') });
    expect(await imported(seeds.put('a.csv', 'id\n'))).toMatchObject({ code: 1, complained: expect.stringContaining('go with HSDS') });
  });
});

describe('schedules', () => {
  const hours = (...schedules: object[]): string | undefined => hoursOfSchedules(schedules as HsdsSchedule[]);

  test.each<[object[], string]>([
    [[weekly('MO,TU', '9:00', '17:00:00')], 'Mo,Tu 09:00-17:00'], [[weekly('mo', '09:00-05:00', '17:00-05:00')], 'Mo 09:00-17:00'],
    [[weekly('MO', '09:00', '12:00'), weekly('MO', '13:00', '17:00')], 'Mo 09:00-12:00,13:00-17:00'], [[weekly('FR', '22:00', '02:00')], 'Fr 22:00-02:00'],
    [[weekly('MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59')], 'Mo-Su 00:00-24:00'],
  ])('%j are hours', (schedules, meant) => {
    expect(hours(...schedules)?.replace('24/7', 'Mo-Su 00:00-24:00')).toBe(meant);
  });

  test.each<object>([
    { ...weekly('MO', '09:00', '17:00'), freq: 'MONTHLY' }, { ...weekly('MO', '09:00', '17:00'), interval: 2 }, { ...weekly('MO', '09:00', '17:00'), valid_to: '2026-12-01' },
    weekly('SUNDAY', '09:00', '17:00'), weekly('1MO', '09:00', '17:00'), weekly('MO', '9am', '5pm'), weekly('MO', '09:00Z', '17:00Z'), weekly('MO', '25:00', '26:00'), { ...weekly('MO', '09:00', '17:00'), closes_at: undefined },
  ])('%j says what a week cannot, and nothing is taken', (schedule) => {
    expect(hours(weekly('TU', '09:00', '17:00'), schedule)).toBeUndefined();
  });

  test('values of the wrong form are left out, and the rest is read', () => {
    const { services, faults } = readServices('a.json', JSON.stringify({ name: 'X', url: 'not a link', email: 5, phones: [{ number: 'call us' }, null, { number: '617 555 0100' }], languages: [{ code: 'EN' }, { code: 'xx' }], service_at_locations: 'none', organization: null }));
    expect(faults).toEqual([]);
    expect(fieldsOf(services[0] as never)).toEqual({ name: 'X', phones: [{ number: '+16175550100' }], languages: ['en'] });
  });
});
