/** What the guide says around its facts. Only the server writes it; the facts stand in `seed/guide`. */
import type { GuidePart, RoleAspect, RoleId } from '../../api/core/guide.ts';

export type GuideWords = {
  /** In the foot of every page. */
  link: string;
  parts: Record<GuidePart, { title: string; lead: string; description: string; link: string }>;
  isHeading: string;
  isNotHeading: string;
  path: { heading: string; again: string; toList: string };
  channels: { heading: string; toList: (name: string) => string; ask: string };
  terms: { heading: string; lead: string };
  /** Names of the roles. */
  roles: Record<RoleId, string>;
  role: string;
  aspects: Record<RoleAspect, string>;
  inBrief: string;
  find: string;
  toRecords: (role: string) => string;
  seeList: string;
  unknown: string;
  becomeOne: (role: string) => string;
  become: { steps: string; prepare: string; cost: string; costUnknown: string; certificate: string; trainers: string; trainersUnknown: string; past: string; pastIn: (when: string) => string; unknown: string; good: string; onMap: string };
  sources: { heading: string; dated: (date: string) => string; undated: string; /** Of what is no page. */ noDate: string; read: (date: string) => string; age: (ago: string) => string; reference: (number: number) => string };
};
