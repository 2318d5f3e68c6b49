/** Lengths that several parts reckon with. */

/** The international mile, 1959. */
export const metresPerMile = 1609.344;

/** Of the equator (WGS 84, semi-major axis 6,378,137 m), on which Web Mercator stands. */
export const earthCircumferenceMetres = 40_075_016.686;
