import { fold } from '../languages/fold';

/**
 * Common first names of the languages we read. "Interview with Anna Berg" and "interview with Halcyon Health" look alike;
 * a first name tells which is a person. Far from complete: what is not here is decided by what else the mail says.
 */
const NAMES = new Set(
  'aaron adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alice alicia alina amanda amelia amir amit amy ana andre andrea andreas andrew andy angela anita anja ann anna anne annika anthony antoine antonio arjun arthur asha astrid barbara bart beatriz ben benjamin bernd bianca bill bob brandon brian bruno camille carl carla carlos carmen carol caroline catherine celine cesar charles charlotte chen chiara chloe chris christian christina christine christopher claire clara claudia colin connor cristina dan dana daniel daniela dave david deborah dennis derek diana diego dirk dominik donna dylan eduardo edward elena eleanor eli elias elisa elizabeth ella emilia emily emma eric erik ernesto esther ethan eva evelyn fabian fatima federico felix fernanda fernando filip finn florian frances francesca francesco francisco frank franziska fred frederic gabriel gabriela gareth george georgia gerard giorgia giulia giovanni gloria gonzalo grace graham greg gregory guillaume gustavo hanna hannah hans harry heather heidi helen helena henrik henry hugo ian ibrahim ines ingrid irene isabel isabella ivan jack jackie jacob jakob james jan jana jane janet jason jasmin javier jean jeff jennifer jens jeremy jessica jill jim jo joan joana joanna joao joe johan johanna john jonas jonathan jordan jorge jose joseph josh joshua juan judith julia julian julie justin kai karen karin karl kate katharina katherine kathrin katja keith kelly ken kevin kim klaus kristin kumar kyle lara lars laura lauren laurent lea lee lena leo leon leonardo leonie linda lisa liz lorenzo louis louise luca lucas lucia lucy luis luisa luke magdalena manuel marc marcel marco marcos maria mariana marie marina mario mark markus marta martin martina mary mateo mathieu matt matteo matthew matthias maurice max maya megan mei melanie melissa mia michael michaela michal michel miguel mike mila mohamed mohammed monica monika nadia nadine natalia natalie nathan neha nick nicola nicolas nicole niklas nina noah nora olga oliver olivia omar oscar pablo paolo patricia patrick paul paula pedro penelope peter philip philipp philippe pierre pieter pilar piotr priya rachel rafael raj rajesh ralf ramon raul ravi rebecca renata ricardo richard rob robert roberto robin rodrigo roger rohan romain rosa rosie ruth ryan sabine sabrina sally sam samantha samuel sandra sanjay sara sarah sebastian sergio shannon simon simone sofia sonia sophia sophie stefan stefanie stephan stephanie stephen steve steven sue susan susanne svenja sven tanja tara thomas tim timo tina tobias tom tomas tony tyler ulrike ursula valentina valeria vanessa vera veronica victor victoria vikram vince vincent vivian walter wei wendy will william wolfgang xavier yasmin yusuf yvonne zoe beth bia gia gil jean jess jonah kara kay lou luz maja mel milo nia noel pat pia pilar rhona rita ron rosemary roy sal theo tess ute zara'.split(
    ' ',
  ),
);

/** Two to four words that begin with a common first name. */
export const isPersonsName = (words: string): boolean => {
  const parts = fold(words).split(' ');
  return parts.length > 1 && parts.length < 5 && NAMES.has(parts[0] ?? '');
};

/** Whether a single word is a common first name. */
export const isFirstName = (word: string): boolean => NAMES.has(fold(word));
