import { begin } from './begin';

/** The script in a webmail tab. Only the top frame is the webmail; ad and add-in frames are left alone. */
if (window.top === window) begin();
