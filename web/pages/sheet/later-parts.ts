/** One chunk for both: who compares places has most often looked for the nearest ones. */
export { CompareTable } from './CompareTable.tsx';
export { NearestCards } from './NearestCards.tsx';
