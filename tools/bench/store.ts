import type { Page, Worker } from '@playwright/test';
import { type Browsing, browsing } from '../browsing';
import { type Figure, figure, RUNS } from '../figures';

/** How popup and badge bear an archive: the same with a hundred interviews and with ten thousand, fifty of them open. */

const DAY = 24 * 3_600_000;
const OPEN = 50;

/** Puts `count` interviews into the database, each with its company, application, four people and a debrief. */
async function fill(desk: Page, count: number): Promise<void> {
  await desk.evaluate(
    ([from, to, open, day]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterview');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['companies', 'applications', 'interviews', 'people', 'debriefs'];
          const writing = database.transaction(names, 'readwrite');
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          const put = (table: string, row: object) => writing.objectStore(table).put(row);
          for (let nth = from; nth < to; nth++) {
            const isOpen = nth < open;
            // The open ones around now, all others in the years before.
            const startAt = Date.now() + (isOpen ? (nth % 20) - 14 : -60 - (nth % 3_000)) * day;
            const start = new Date(startAt).toISOString().slice(0, 16);
            const end = new Date(startAt + 3_600_000).toISOString().slice(0, 16);
            const at = { createdAt: startAt - 5 * day, updatedAt: startAt };
            const [companyId, id] = [`company-${nth}`, `application-${nth}`];
            const people = [0, 1, 2, 3].map((person) => `person-${nth}-${person}`);
            put('companies', {
              id: companyId,
              name: `Company ${nth}`,
              folded: `company ${nth}`,
              kind: 'employer',
              domain: null,
              note: '',
            });
            put('applications', {
              id,
              companyId,
              agencyId: null,
              role: 'Frontend Engineer',
              status: isOpen ? 'interviewing' : 'closed',
              open: isOpen ? 'yes' : 'no',
              language: 'en',
              decisionBy: null,
              country: nth % 2 ? 'DE' : null,
              preset: null,
              noContact: false,
              replyBy: null,
              statusAt: startAt,
              note: '',
              ...at,
            });
            put('interviews', {
              id: `interview-${nth}`,
              applicationId: id,
              status: 'planned',
              stage: null,
              mode: 'video',
              start,
              end,
              timeZone: 'UTC',
              timeZoneStated: null,
              startAt,
              location: null,
              meetingUrl: `https://meet.example/${nth}`,
              dialIn: null,
              sessions: [{ id: `session-${nth}`, start, end, title: '', personIds: people }],
              asks: [],
              mails: [],
              threads: [`gmail|thread-${nth}`],
              messages: [`gmail|message-${nth}`],
              ...at,
            });
            for (const [place, person] of people.entries()) {
              const email = `p${place}@company-${nth}.example`;
              put('people', {
                id: person,
                companyId,
                name: `Dana Number${nth} ${place}`,
                honorific: null,
                title: 'Engineer',
                email,
                address: email,
                phone: null,
                postal: null,
                part: 'interviewer',
                usual: null,
                note: '',
              });
            }
            put('debriefs', {
              id: `interview-${nth}`,
              lines: { [people[0] ?? '']: { talkedAbout: 'how they ship every day', describedMe: '' } },
              forgot: '',
              nextStep: null,
              skills: [],
              payDiscussed: null,
              usual: null,
              note: '',
              doneAt: startAt,
              updatedAt: startAt,
            });
          }
        };
      }),
    [0, count, OPEN, DAY] as const,
  );
}

/** The rows came behind the background's back: at its next start it makes again what is made of them. */
async function startAnew({ context, desk }: Browsing): Promise<void> {
  const session = await context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await desk.evaluate(() =>
    chrome.runtime.sendMessage({ afterview: 1, command: 'ready', id: crypto.randomUUID(), ask: {} }),
  );
}

/** Milliseconds from opening the popup to its one sentence. */
async function openPopup({ context, address }: Browsing): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('main.popup h1')?.textContent) return;
      watching.disconnect();
      Object.assign(globalThis, { firstContent: performance.now() });
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(address('src/popup/index.html'));
  await page.waitForFunction(() => 'firstContent' in globalThis);
  const at = await page.evaluate(() => (globalThis as unknown as { firstContent: number }).firstContent);
  await page.close();
  return at;
}

/** Milliseconds from the alarm to the number on the icon. */
const tick = (worker: Worker): Promise<number> =>
  worker.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const { action, alarms } = chrome;
        const set = action.setBadgeText.bind(action) as typeof action.setBadgeText;
        const began = performance.now();
        const give = setTimeout(() => reject(new Error('the badge was not set again')), 5_000);
        action.setBadgeText = ((details: { text: string }) => {
          const took = performance.now() - began;
          clearTimeout(give);
          action.setBadgeText = set;
          resolve(took);
          return set(details);
        }) as typeof action.setBadgeText;
        (alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'tick' });
      }),
  );

async function figuresWith(place: Browsing, count: number): Promise<Figure[]> {
  await fill(place.desk, count);
  await startAnew(place);
  const [worker] = place.context.serviceWorkers();
  if (!worker) throw new Error('the background does not run');
  const popup: number[] = [];
  const badge: number[] = [];
  // One after the other: a popup that is just closing would be measured with the badge.
  for (let run = 0; run <= RUNS; run++) popup.push(await openPopup(place));
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let run = 0; run <= RUNS; run++) badge.push(await tick(worker));
  const named = `${count.toLocaleString('en')} interviews, ${OPEN} open`;
  return [
    figure(`popup: open → first content, ${named}`, 'ms', 150, popup),
    figure(`badge: made anew, ${named}`, 'ms', 10, badge),
  ];
}

export default (): Promise<Figure[]> =>
  browsing(async (place) => [...(await figuresWith(place, 100)), ...(await figuresWith(place, 10_000))]);
