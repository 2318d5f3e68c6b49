/** Where to deploy to, read from `wrangler.toml` by wrangler itself. */
import { unstable_readConfig as readConfig } from 'wrangler';
import { databaseAdvice, type Place } from './advice.ts';

/** What every new copy of `wrangler.toml` has in place of an id. */
const noId = '00000000-0000-0000-0000-000000000000';

export type Target = Place & { siteUrl: string | undefined };

/**
 * @param isReal whether anything is to reach Cloudflare; then there must be a database to reach
 * @throws Error with a sentence where the file has no such environment, or no database for it
 */
export function readTarget(file: string, environment: string, isReal: boolean): Target {
  const { definedEnvironments = [] } = readConfig({ config: file }, { hideWarnings: true });
  if (!definedEnvironments.includes(environment)) throw new Error(`wrangler.toml has no environment ${environment}. It has: ${definedEnvironments.join(', ')}.`);
  const { d1_databases: [database], r2_buckets: [bucket], vars } = readConfig({ config: file, env: environment }, { hideWarnings: true });
  if (database?.binding !== 'DB' || !database.database_name) throw new Error(`wrangler.toml has no database for ${environment}: [[env.${environment}.d1_databases]] with binding = "DB" is missing.`);
  if (isReal && (database.database_id ?? noId) === noId) throw new Error(databaseAdvice(environment, database.database_name));
  return { environment, database: database.database_name, bucket: bucket?.bucket_name, siteUrl: typeof vars['SITE_URL'] === 'string' && vars['SITE_URL'] !== '' ? vars['SITE_URL'] : undefined };
}
