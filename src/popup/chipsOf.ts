import { APPLICATION_STATUSES, type Application, NEXT_STEPS } from '../records/shape';
import { useText } from '../ui/words';

/** Answers to choose from, with their words. */

export type NextStep = (typeof NEXT_STEPS)[number];
export type Usual = 'email' | 'phone' | 'post';

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

export function useUsualOptions(): (readonly [Usual, string])[] {
  const text = useText();
  return (['email', 'phone', 'post'] as const).map((usual) => [usual, text(`usual${capital(usual)}`)] as const);
}

export function useNextStepOptions(): (readonly [NextStep, string])[] {
  const text = useText();
  return NEXT_STEPS.map((step) => [step, text(`nextStep${capital(step)}`)] as const);
}

export function useStatusOptions(): (readonly [Application['status'], string])[] {
  const text = useText();
  return APPLICATION_STATUSES.map((status) => [status, text(`status${capital(status)}`)] as const);
}
