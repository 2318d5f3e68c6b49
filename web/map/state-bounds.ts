import { latLngBounds } from 'leaflet';
import labels from 'virtual:labels';

/** Bounds of the whole state: those of its towns. */
export const stateBounds = latLngBounds(labels.map(([, lat, lon]) => [lat, lon]));
