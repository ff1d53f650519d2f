/** Words that any thank-you may hold, whatever was talked about. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'a about able above absolutely achieve additional address admire after afternoon afterwards again ago ahead all ' +
    'already also although always am amazing an and another answer answers any anyone anything appreciate appreciated ' +
    'appreciation apply application are around as ask asked at attention available away back background be because ' +
    'become been before began begin being believe best better beyond big bit both bring brings busy ' +
    'but by call came can candidate care career certain certainly challenge challenges chance chat check clear ' +
    'clearer clearly come company conclusion confident confirmed connect consider consideration contact continue contribute contribution conversation could ' +
    'culture day days dear decide decision deeply definitely description detail details did didn discuss discussed discussing ' +
    'discussion do does doing don done down drop during each eager easily easy either else email ' +
    'employer enjoy enjoyed enjoying enough enthusiasm enthusiastic especially even ever every everybody everyone everything exactly excellent ' +
    'excited exciting experience experiences express extremely feel feeling few find first fit follow for forward found ' +
    'free friday friendly from full further future gave get getting give given glad go goals going ' +
    'good grateful great greatly group grow grown growth had happy hard has have having he hear ' +
    'heard hearing hello help helpful her here herself hesitate hi him his hope hopefully how however ' +
    'i idea if ill im important impressed impressive in information informative insight insightful insights interest interested ' +
    'interesting interview interviewed interviewing into invaluable involved is it its itself ive job join joining just ' +
    'keen keep kind kindly know knowledge last later lead learn learned learning learnt left less let ' +
    'like little ll long look looking lot made make makes making manager many match matter may ' +
    'maybe me mean meant meet meeting member members mention mentioned met might mind moment monday more ' +
    'morning most move much must my myself need needed needs never new next nice no not ' +
    'note nothing now number of off offer offered often on once one only open openly opportunities ' +
    'opportunity or organisation organization other others our out over own part particular particularly passion passionate perfect ' +
    'perhaps person phone picture place plan plans play pleasant please pleasure point position positive possible potential ' +
    'process professional provide qualifications question questions quick quite re reach reaching read ready real really reason ' +
    'received recently regarding regards reiterate remain reply respond responsibilities right role said same saturday say says ' +
    'see seem seems send sense share shared sharing she should sincerely skills so some someone something ' +
    'soon sooner speak speaking spend spent spoke stand step steps still strong such suitable sunday support ' +
    'sure take taken taking talk talked talking team teams tell thank thankful thanks that the their ' +
    'them then there these they thing things think thinking this those thought thoughts thrilled through thursday ' +
    'time times to today together told tomorrow too took touch towards truly tuesday two unless until ' +
    'up update us use valuable value very view vision want wanted was way we wednesday week ' +
    'welcome well went were what when where whether which while who whole why will wish with ' +
    'within without wonderful word work worked working world would write writing year yes yesterday yet you ' +
    'your yours yourself'
  ).split(' '),
);
