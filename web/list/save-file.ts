/** Saves a text as a file of the device, without any request. */

export type SavedFile = {
  name: string;
  /** Its MIME type. */
  type: string;
  text: string;
};

/** Milliseconds after which every browser has taken the file over. */
const patience = 60_000;

export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
