/** The sign of Afterview: what comes after the talk. The same drawing as `public/icons/icon.svg`, small and in one line. */
export const Sign = () => (
  <svg class="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <rect width="20" height="20" rx="5" stroke="none" />
    <path d="M5 10h9M10.500 6.500 14 10l-3.500 3.500" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
