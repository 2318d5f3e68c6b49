/** What is taken along: the list as the page shows it, all of it, with its groups. */
import type { TakeAwayWords } from '../../messages/take-away-words.ts';

export type TakeAwayWhatProps = {
  total: number;
  /** How many more the page lists below, because nobody confirmed their hours. */
  unconfirmed?: number;
  /** How many more it lists that have no distance. */
  wider: number;
  linesApart: number;
  words: TakeAwayWords;
};

export function TakeAwayWhat({ total, unconfirmed = 0, wider, linesApart, words }: TakeAwayWhatProps) {
  const all = total + unconfirmed + wider;
  const said = [
    words.holds(all), unconfirmed > 0 && words.unconfirmed(unconfirmed, all), wider > 0 && words.wider(wider),
    linesApart > 0 && words.linesApart(linesApart),
  ];
  return <p>{said.filter(Boolean).join(' ')}</p>;
}
