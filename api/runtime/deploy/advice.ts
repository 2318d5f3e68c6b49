/** What to do about what went wrong, told from what the commands said. */

/** Names of a place to deploy to, as `wrangler.toml` has them. */
export type Place = { environment: string; database: string; bucket: string | undefined };

type Known = { says: RegExp; advice: (place: Place) => string };

/** Sentences of wrangler 4 and codes of Cloudflare's API, the more telling first. */
const known: readonly Known[] = [
  {
    says: /not authenticated|not logged in|could not authenticate|CLOUDFLARE_API_TOKEN|authentication error|code: (10000|9109)\b/i,
    advice: () => 'Cloudflare does not know who you are. Run: npx wrangler login. Where no browser is at hand, set CLOUDFLARE_API_TOKEN.',
  },
  {
    says: /more than one account|CLOUDFLARE_ACCOUNT_ID/i,
    advice: () => 'You have several accounts at Cloudflare. Say which one: set CLOUDFLARE_ACCOUNT_ID to the id that npx wrangler whoami shows.',
  },
  {
    says: /R2 bucket .*not found|bucket .*does not exist|NoSuchBucket|code: 10085\b/i,
    advice: ({ environment, bucket = 'peer-support-tiles' }) => `There is no R2 bucket ${bucket}. Make it with: npx wrangler r2 bucket create ${bucket}. Or put "# " before the lines of [[env.${environment}.r2_buckets]] in wrangler.toml.`,
  },
  {
    says: /enable R2|code: 10042\b/i,
    advice: ({ environment }) => `R2 is not switched on in your account: switch it on in Cloudflare's dashboard, or put "# " before the lines of [[env.${environment}.r2_buckets]] in wrangler.toml.`,
  },
  {
    says: /couldn't find a D1 DB|database .*(not found|could not be found|does not exist)|invalid database|code: (7404|7400|10181)\b/i,
    advice: ({ environment, database }) => databaseAdvice(environment, database),
  },
  {
    says: /script.*(too large|exceeds the size)|code: 10027\b/i,
    advice: () => 'The Worker is larger than your plan allows. See what it holds with: npx wrangler deploy --dry-run --outdir out --config dist/peer_support_directory/wrangler.json.',
  },
  {
    says: /register a workers\.dev subdomain|code: 10063\b/i,
    advice: () => 'Your account has no workers.dev address yet. Open "Workers & Pages" in Cloudflare\'s dashboard once and choose one.',
  },
  {
    says: /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|fetch failed/,
    advice: () => 'Cloudflare cannot be reached from here. Look whether you are online, and run this again.',
  },
];

export const databaseAdvice = (environment: string, database: string): string =>
  `There is no D1 database ${database} yet. Make it with: npx wrangler d1 create ${database}. Then put the database_id that it prints under [[env.${environment}.d1_databases]] in wrangler.toml.`;

/** The sentence for what a command said, or undefined where it is none that we know. */
export const adviceFor = (output: string, place: Place): string | undefined => known.find(({ says }) => says.test(output))?.advice(place);
