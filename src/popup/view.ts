import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the popup shows: its front, or one interview. */
export type View = { readonly at: 'front' } | { readonly at: 'interview'; readonly id: string };

export const ViewContext = createContext<(view: View) => void>(() => undefined);

/** Shows another view. */
export const useShow = (): ((view: View) => void) => useContext(ViewContext);
