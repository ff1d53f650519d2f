/** The only import of the polyfill: everything else in `browser` takes the browser from here. */
export { default as browser } from 'webextension-polyfill';
