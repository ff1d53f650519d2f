import { type Lessons, lessonsFor } from '../records/lessons';
import { useText } from '../ui/words';
import type { Listed } from './doors';

/** Before an interview: what to ask, so that everything after is easier, and what the rounds before it taught. */
export function Ahead({ listed: { interview, records } }: { listed: Listed }) {
  const text = useText();
  const lessons = lessonsFor(interview, records);
  return (
    <section class="stack">
      <p class="notice calm">{text('beforeYouLeave')}</p>
      <LessonsList {...lessons} />
    </section>
  );
}

function LessonsList({ lines, forgot, skills }: Lessons) {
  const text = useText();
  if (lines.length + forgot.length + skills.length === 0) return null;
  return (
    <>
      <h2>{text('lessons')}</h2>
      <dl class="lessons">
        {forgot.length > 0 ? <Lesson title={text('debriefForgot')} words={forgot} /> : null}
        {lines.map(({ name, talkedAbout }) => (
          <Lesson key={`${name} ${talkedAbout}`} title={name} words={[talkedAbout]} />
        ))}
        {skills.length > 0 ? <Lesson title={text('debriefSkills')} words={[skills.join(', ')]} /> : null}
      </dl>
    </>
  );
}

function Lesson({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <>
      <dt class="soft small">{title}</dt>
      {words.map((each) => (
        <dd key={each}>{each}</dd>
      ))}
    </>
  );
}
