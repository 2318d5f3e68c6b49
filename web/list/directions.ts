/** Directions in the map application of the device, instead of on a web page. */

/** The address that opens the device's own maps; undefined where there is no such thing. */
export function deviceMaps(to: string, userAgent: string): string | undefined {
  if (/iPhone|iPad|iPod|Macintosh/.test(userAgent)) return `https://maps.apple.com/?daddr=${encodeURIComponent(to)}`;
  return /Android/.test(userAgent) ? `geo:0,0?q=${encodeURIComponent(to)}` : undefined;
}

/** Sends a press on "Directions" to the device's maps. */
export function openDirections({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-directions]') : null;
  const to = link && new URL(link.href).searchParams.get('destination');
  const address = to && deviceMaps(to, navigator.userAgent);
  if (address) link.href = address;
}
