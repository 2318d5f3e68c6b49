/** English words of the guide. Plain: about the sixth grade. */
import type { GuideWords } from '../guide-words.ts';

export const guideWords: GuideWords = {
  link: 'What is peer support?',
  parts: {
    start: {
      title: 'What peer support is', link: 'What peer support is', description: 'What peer support is, which kind may help you, where to find it in Massachusetts, and what the words mean.',
      lead: 'Peer support is help from someone who has been there.',
    },
    roles: {
      title: 'Five peer roles, side by side', link: 'The five peer roles, side by side', description: 'Recovery coach, certified peer specialist, family partner, young adult peer mentor, older adult peer specialist: who they help and how to find one.',
      lead: 'In Massachusetts, people do this work in five roles. Here is what we know of each. Where we know nothing, we say so.',
    },
    become: {
      title: 'How to become a peer worker', link: 'How to become a peer worker', description: 'Steps to become a recovery coach, peer specialist, family partner or peer mentor in Massachusetts, what to have ready, and who trains.',
      lead: 'Steps for each role, what to have ready, and who trains. Rules and dates change. Ask before you start.',
    },
  },
  isHeading: 'What it is',
  isNotHeading: 'What it is not',
  path: { heading: 'Which kind may help me?', again: 'Start over', toList: 'See the list' },
  channels: { heading: 'Where you find it', toList: (name) => `${name}: see the list`, ask: 'How to ask' },
  terms: { heading: 'Words you may meet', lead: 'What people in this field mean by them.' },
  roles: {
    'recovery-coach': 'Recovery coach', 'certified-peer-specialist': 'Certified Peer Specialist', 'family-partner': 'Family partner',
    'young-adult-peer-mentor': 'Young Adult Peer Mentor', 'older-adult-peer-specialist': 'Older adult peer specialist',
  },
  role: 'Role',
  aspects: {
    supports: 'Who they help', lived_experience: 'Have they been there?', to_start: 'What you need to start', training: 'Training', cost: 'Cost of training', trainers: 'Who trains',
    certificate: 'Certificate', application: 'How to apply', supervision: 'Who looks after their work', payer: 'Who pays', skills: 'What they learn', work: 'Where they work',
  },
  inBrief: 'In short',
  find: 'How to find one',
  toRecords: (role) => `Places and lines with this role: ${role}`,
  seeList: 'See the list',
  unknown: 'Not known',
  becomeOne: (role) => `How to become one: ${role}`,
  become: {
    steps: 'Steps', prepare: 'Have ready', cost: 'Cost of training', costUnknown: 'We do not know. Ask who trains.', certificate: 'Certificate', trainers: 'Ask here', trainersUnknown: 'We know no place in this state to ask.',
    past: 'Classes in the past', pastIn: (when) => `in ${when}. This is over.`, unknown: 'What we do not know', good: 'Good to know', onMap: 'All who train, in the list',
  },
  sources: {
    heading: 'Where this comes from', dated: (date) => `The page is from ${date}.`, undated: 'The page shows no date.', noDate: 'No date.', read: (date) => `We read it on ${date}.`,
    age: (ago) => `That was ${ago}.`, reference: (number) => `Source ${number}`,
  },
};
