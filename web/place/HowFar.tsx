/** How far from the place to look. */
import { useMessages } from '../messages/context.tsx';
import { radii } from '../list/ways-out.ts';

export type HowFarProps = { miles: number | undefined; change: (miles: number | undefined) => void };

export function HowFar({ miles, change }: HowFarProps) {
  const { find } = useMessages();
  // A radius that came with an address stays a choice.
  const choices = miles === undefined || radii.some((radius) => radius === miles) ? radii : [...radii, miles].sort((a, b) => a - b);
  return (
    <label className="select">
      {find.within}
      <select name="within" value={miles ?? ''} onChange={(event) => change(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}>
        {choices.map((radius) => <option key={radius} value={radius}>{find.miles(radius)}</option>)}
        <option value="">{find.anyDistance}</option>
      </select>
    </label>
  );
}
