import { browser } from './api';

/** May we still read these hosts? In Firefox a person can take that back at any time. */
export const mayRead = (patterns: string[]): Promise<boolean> => browser.permissions.contains({ origins: patterns });

/** Asks for them again; only from a click on one of our pages. */
export const askToRead = (patterns: string[]): Promise<boolean> => browser.permissions.request({ origins: patterns });
