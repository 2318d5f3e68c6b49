/** The origin that pictures of streets come from, when somebody asks for them. A page must allow it. */
export const streetsHost = 'https://tile.openstreetmap.org';

/** Exactly the address that OpenStreetMap's tile usage policy asks for. */
export const streetPictures = `${streetsHost}/{z}/{x}/{y}.png`;
