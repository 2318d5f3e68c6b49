/** What is asked for under load: the addresses that people and programs ask for, each as browsers ask. */

export type LoadCase = { name: string; paths: readonly string[]; /** True for what is held against half of "hello". */ cached: boolean };

const record = 'recovery-exchange-lynn';

/** Filters as people choose them: two dozen different ones, in turn. */
const filtered = [
  'kind=recovery-support-center', 'kind=clubhouse', 'kind=warmline,helpline', 'kind=peer-respite', 'focus=mental-health', 'focus=substance-use', 'language=es', 'language=pt,ht', 'language=ase', 'audience=young-adults', 'peer_run=true', 'open=now',
  'open=now,unknown', 'open=2026-12-05T18:30', 'kind=clubhouse&open=now', 'focus=substance-use&language=es', 'peer_run=true&open=now', 'access=walk-in', 'funder=bsas', 'funder=dmh', 'kind=recovery-support-center&language=es', 'audience=veterans', 'sort=open', 'sort=checked',
];

/** @param usable filters that the server answers with 200. */
export const casesOf = (usable: readonly string[]): readonly LoadCase[] => [
  { name: 'page of all places', paths: ['/'], cached: true },
  { name: 'page of a record', paths: [`/locations/${record}`], cached: true },
  { name: 'list', paths: ['/api/locations'], cached: true },
  { name: 'filtered lists', paths: usable.map((search) => `/api/locations?${search}`), cached: true },
  { name: 'directory', paths: ['/api/directory'], cached: true },
  { name: 'record', paths: [`/api/locations/${record}`], cached: true },
];

/** Those of the filters that this region knows. @throws Error where too many are refused to stand for what people choose. */
export async function usableFilters(url: string): Promise<string[]> {
  const usable: string[] = [];
  for (const search of filtered) if ((await fetch(`${url}/api/locations?${search}`)).ok) usable.push(search);
  if (usable.length < 18) throw new Error(`Only ${usable.length} of ${filtered.length} filters are answered.`);
  return usable;
}
