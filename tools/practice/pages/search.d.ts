type Searchable = {
  subject: string;
  messages: {
    from: { name: string; email: string };
    to: { name: string; email: string }[];
    cc: { name: string; email: string }[];
    date: string;
    words: string;
    attachments: { filename: string }[];
  }[];
};

/** Whether a conversation is found by these words. */
export const matches: (thread: Searchable, words: string, now: Date) => boolean;
