import english from '../public/_locales/en/messages.json';

/** Renders a text of `_locales` in English, for the command line. */
const messages = english as Record<string, { message: string }>;

export const render = ({ id, args }: { id: string; args: readonly string[] }): string => {
  const message = messages[id]?.message ?? id;
  return message.replace(/\$([1-9])/g, (_, n: string) => args[Number(n) - 1] ?? '');
};
