import { plain, say } from '../../records/phrase';
import type { Check } from '../scene';

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line noted about the recipient ("she struggles with churn", "Dana said …") went into the letter to them. */
export default {
  rank: 45,
  find: ({ text, body, order, recipients, customs }) => {
    const [one] = recipients;
    if (!one || recipients.length > 1 || order.kind === 'pass-on') return [];
    const lines = order.records.debriefs.map(({ lines }) => lines[one.id]?.talkedAbout ?? '');
    const noted = [order.line ?? '', ...lines].map((line) => line.trim().slice(0, 600));
    const line = noted.find((words) => customs.thirdPerson.test(words) && text.includes(words));
    const named =
      one.given &&
      new RegExp(String.raw`(?<=[.:?!]\s|\n)${escaped(one.given)}(?:['’]s)?(?= \p{Ll})`, 'u').exec(
        text.slice(body.start, body.end),
      );
    const words = line ?? named?.[0];
    if (!words) return [];
    const start = line ? text.indexOf(line) : body.start + (named ? named.index : 0);
    return [
      {
        level: 'remark',
        text: say('checkThirdPerson', plain(words), plain(one.given ?? one.full ?? '')),
        span: { start, end: start + words.length },
      },
    ];
  },
} satisfies Check;
