import { practiceMails } from '../practice/mails';
import type { MailRow } from '../practice/row';
import { playByHand } from './changes';
import { playInterview } from './interview';
import { playLetters } from './letters';
import { NotSeen, OUT, Stage } from './stage';
import { walk } from './walk';

/** The main job, played in a real Chromium without a display. */

async function playStory(stage: Stage): Promise<void> {
  const { end } = await playInterview(stage);
  await playLetters(stage, end);
  await playByHand(stage);
}

/**
 * Plays it, tells each step, leaves a picture of it.
 * @param mails of somebody's own, which are walked through; null for the story
 * @returns 0 when every step was seen in the page, else 1
 */
export async function tour(executablePath: string, mails: readonly MailRow[] | null): Promise<number> {
  const stage = await Stage.open(mails ?? practiceMails(new Date()), executablePath);
  try {
    if (mails === null) await playStory(stage);
    else await walk(stage);
    console.log(`${stage.steps} steps, each seen in the page. Pictures of them are in ${OUT}/.`);
    return 0;
  } catch (error) {
    console.error(`✗ ${error instanceof NotSeen ? `not seen: ${error.message}` : (error as Error).message}`);
    await stage.pictureOfTrouble();
    console.error(`What the browser showed instead is in ${OUT}/.`);
    return 1;
  } finally {
    await stage.close();
  }
}
