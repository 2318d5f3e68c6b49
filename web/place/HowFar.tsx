/** How far from the place to look. Belongs to the form, wherever it stands. */
import { anyDistance } from '../../api/core/query/read-place.ts';
import { radii } from '../../api/core/ways-out.ts';
import { useMessages } from '../messages/context.tsx';

export type HowFarProps = { miles: number | undefined; change: (miles: number | undefined) => void };

export function HowFar({ miles, change }: HowFarProps) {
  const { find } = useMessages();
  // A radius that came with an address stays a choice.
  const choices = miles === undefined || radii.some((radius) => radius === miles) ? radii : [...radii, miles].sort((a, b) => a - b);
  return (
    <label className="select small">
      <span className="hidden">{find.within}</span>
      <select name="within" form="find" value={miles ?? anyDistance} onChange={({ currentTarget: { value } }) => change(value === anyDistance ? undefined : Number(value))}>
        {choices.map((radius) => <option key={radius} value={radius}>{find.withinMiles(find.miles(radius))}</option>)}
        <option value={anyDistance}>{find.anyDistance}</option>
      </select>
    </label>
  );
}
