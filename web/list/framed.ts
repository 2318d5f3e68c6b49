/**
 * Whether what is drawn stands in a frame on somebody else's page. Its links then open beside that page, and nothing is
 * offered that only a page of this site can keep.
 */
import { createContext, useContext } from 'react';

const context = createContext(false);

export const FramedProvider = context.Provider;

export const useFramed = (): boolean => useContext(context);

const beside = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** For links that lead to another page; calls and messages go to the device. */
export const useOnward = (): Partial<typeof beside> => (useFramed() ? beside : {});
