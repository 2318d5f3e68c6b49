/** The shape of the words of the referral sheet. */
export type SheetMessages = {
  title: string;
  description: string;
  heading: string;
  /** While the records come. */
  waiting: string;
  failed: string;
  retry: string;
  empty: string;
  howTo: string;
  find: string;
  /** Without scripts the address tells the server which places. */
  serverSees: string;
  withoutScripts: string;
  gone: (name: string) => string;
  unknown: (id: string) => string;
  replacedBy: string;
  /** More than a sheet holds. */
  tooMany: (left: number, most: number) => string;
  takeOff: string;
};
