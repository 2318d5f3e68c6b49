/**
 * The closed lists that a record may use. Ids only: the words people read live with the messages.
 * The order is the order in which they are offered.
 */
export const kinds = [
  'recovery-support-center', 'recovery-learning-community', 'peer-respite', 'living-room', 'young-adult-center',
  'clubhouse', 'peer-run-center', 'support-group-network', 'family-support', 'veterans-peer-support',
  'older-adult-peer-support', 'warmline', 'helpline', 'crisis-line', 'training', 'advocacy',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that are reached by phone, text or chat and are nowhere on a map. */
export const lineKinds = ['warmline', 'helpline', 'crisis-line'] as const satisfies readonly Kind[];
export const isLineKind = (kind: string): boolean => lineKinds.some((line) => line === kind);

export const focuses = [
  'substance-use', 'mental-health', 'gambling', 'family', 'grief', 'domestic-violence', 'general',
] as const;

export const funders = ['bsas', 'dmh', 'dph', 'va', 'other'] as const;

export const audiences = [
  'adults', 'young-adults', 'youth', 'older-adults', 'families', 'parents', 'women', 'men', 'lgbtq', 'veterans',
  'first-responders', 'deaf', 'spanish-speakers', 'bipoc', 'people-in-reentry', 'bereaved',
] as const;

export const peerRoles = [
  'recovery-coach', 'certified-peer-specialist', 'family-partner', 'young-adult-peer-mentor',
  'older-adult-peer-specialist',
] as const;

/** ISO 639-1; `ase` (ISO 639-3) is American Sign Language, which has no two-letter code. */
export const languages = ['en', 'es', 'pt', 'ht', 'zh', 'vi', 'km', 'fr', 'ru', 'ar', 'ase'] as const;

export const services = [
  'advocacy', 'arts-music', 'assessment', 'benefits-help', 'callback', 'care-coordination', 'career-coaching',
  'case-management', 'certification', 'chat-support', 'child-space', 'clubhouse-program', 'community-meetings',
  'computers', 'counseling', 'crisis-support', 'drop-in', 'education', 'family-partner', 'family-support', 'fitness',
  'food-pantry', 'gardening', 'grief-groups', 'home-visits', 'housing-help', 'information-referral', 'job-help',
  'legal-referrals', 'library', 'life-skills', 'listening', 'meals', 'meeting-information', 'mens-group', 'mentoring',
  'mobile-crisis', 'mutual-aid-meetings', 'naloxone-training', 'one-to-one-support', 'online-groups', 'outreach',
  'overdose-prevention', 'overnight-stay', 'parent-matching', 'parenting-support', 'peer-coaching',
  'peer-leadership', 'peer-support', 'phone-check-ins', 'phone-support', 'recovery-coach-training',
  'recovery-coaching', 'recreation', 'relapse-prevention', 'safety-planning', 'school-help', 'shelter-search',
  'showers', 'social-events', 'stay-on-line', 'suicide-prevention', 'support-groups', 'text-support',
  'tobacco-group', 'training', 'transportation', 'treatment-referral', 'volunteering', 'wellness', 'womens-group',
  'workshops-classes',
] as const;

export const accesses = [
  'walk-in', 'call-first', 'referral', 'membership', 'online', 'phone', 'text', 'chat',
] as const;

export const costs = ['free', 'insurance', 'unknown'] as const;

export const areaScopes = ['statewide', 'regional', 'national', 'local'] as const;

/** How a point was found. `zip` and `town` are middles of an area and are never drawn as a pin. */
export const pointMethods = ['address point', 'interpolated', 'street', 'zip', 'town'] as const;
/** True for the middle of an area: a distance to it would be a distance to nothing. */
export const isMiddle = ({ method }: { method: (typeof pointMethods)[number] }): boolean => method === 'zip' || method === 'town';

export const sourceKinds = ['operator', 'state', 'news', 'directory', 'list-copy'] as const;

export const supportedFacts = [
  'name', 'operator', 'address', 'location', 'phone', 'text', 'chat', 'email', 'website', 'hours', 'languages',
  'audiences', 'peer-roles', 'peer-run', 'services', 'access', 'cost', 'area', 'funding', 'police-policy', 'status',
  'history',
] as const;

/** Ways in which somebody tells us a fact, so that no page has to give it. */
export const tellingMethods = ['phone', 'visit', 'operator'] as const;
export const checkMethods = ['reading', ...tellingMethods] as const;

/** `confirmed`: sources agree. It does not mean that anyone phoned. `lead`: for the person who phones, never shown. */
export const confidences = ['confirmed', 'listed', 'lead'] as const;

export const statuses = ['open', 'unclear', 'moved', 'closed'] as const;

/** Every list with labels, by the name under which the messages and `/api/vocabulary` know it. */
export const vocabulary = {
  kind: kinds,
  focus: focuses,
  funder: funders,
  audience: audiences,
  role: peerRoles,
  language: languages,
  service: services,
  access: accesses,
  cost: costs,
  area_scope: areaScopes,
  point_method: pointMethods,
  source_kind: sourceKinds,
  supported_fact: supportedFacts,
  check_method: checkMethods,
  confidence: confidences,
  status: statuses,
} as const;
export type Vocabulary = typeof vocabulary;
