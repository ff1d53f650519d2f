/** What to ask before leaving an interview: each answer is a field of what comes after. Ids of texts. */
export const QUESTIONS = ['askNames', 'askNextStep', 'askDecision', 'askCheckIn'] as const;
