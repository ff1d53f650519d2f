import { fold } from '../languages/fold';

/** Words that organisations have in their names and people do not, in the languages that are read. */
/** "Modehaus", "Gasthof", "Staalbouw": what German and Dutch houses end in. */
const ENDS =
  /(?<![a-z])[a-z]{3,14}(?:haus|hof|markt|bau|bouw|werke?|laden|handel|technik|techniek|verein|stube)(?![a-z])/;

const WORD = new RegExp(
  `(?<![a-z0-9])(?:${[
    'inc|llc|llp|ltd|limited|plc|corp|corporation|company|gmbh|ggmbh|ag|kg|se|eg|ohg|e\\.v|sarl|sas|s\\.a|s\\.l|s\\.p\\.a|s\\.r\\.l|b\\.v|n\\.v|ltda|group|gruppe|groupe|grupo|gruppo|groep|holding',
    'bank|insurance|mutual|energy|energie|energia|water|rail|airlines|airways|motors|pharma|health|healthcare|dental|medical|care|clinic|clinique|clinica|klinik|klinikum|hospital|hospitals|hopital|ospedale|ziekenhuis|krankenhaus|praxis|surgery|pharmacy|farmacia|pharmacie|apotheke|apotheek|trust|foundation|stiftung|fondation|fundacion|fondazione|fundacao|stichting',
    'school|schools|schule|scoil|academy|akademie|academia|lycee|college|colegio|colegios|escola|escolas|scuola|liceo|ecole|university|universitat|universite|universidad|universita|universidade|universiteit|institute|institut|instituto|istituto|kita|kindergarten|nursery|council|county|city of|ministry|department of|office for|office of|amt|landratsamt|stadtverwaltung|stadtwerke|mairie|commune|ayuntamiento|comune|prefeitura|camara|gemeente|provincie|association|verein|society|housing|charity|library|museum|theatre|theater|church',
    'bakery|backerei|boulangerie|patisserie|pasticceria|panaderia|padaria|bakkerij|restaurant|ristorante|trattoria|pizzeria|cafe|bar|bistro|pub|inn|brewery|hotel|hotels|hostel|farm|farms|hof|schreinerei|tischlerei|werkstatt|garage|autohaus|atelier|studio|studios|studi|kanzlei|cabinet|notaire|bufete|advogados|avvocati|advocaten|laboratori|laboratorio|laboratorios|laboratoires|taller|oficina|officina|officine|tienda|loja|negozio|winkel|librairie|buchhandlung|bookshop|books|shop|store|stores|market|markets|supermercado|supermarkets?|supermercados|supermercati|supermarche|markt',
    'logistics|logistik|logistique|logistica|logistiek|transport|transporte|transportes|trasporti|freight|shipping|marine|construction|construcciones|construcoes|costruzioni|bau|bouw|builders|roofing|joinery|plumbing|engineering|industries|industrie|industria|industrias|industriel|metalurgica|metallurgica|aceros|manufacturing|works|werke|fabrik|fabrica|steel|textiles|foods|food|bottling|moulins|software|systems|solutions|technologies|technology|tecnologias?|technologie|tecnologie|tech|labs|lab|digital|media|data|analytics|cloud|networks|robotics|security|games|consulting|consultores|consultoria|consulenza|advisory|partners|capital|ventures|finance|legal|law|solicitors|attorneys|estates|properties|homes|immobilien|services|servicios|servicos|servizi|dienste|diensten|retail|fashion|design|press|publishing|verlag|editions|zorggroep|zorg|pflege|coop|cooperative|cooperativa|genossenschaft|maison|casa|rede|agrupamento|recruitment|staffing|search|werving|selectie|personalberatung',
  ].join('|')})(?![a-z0-9])`,
);

/** Whether words hold one that only organisations are called by: "Van Lier Logistics", "Pasticceria Morandi". */
export const isOrganisation = (words: string): boolean => WORD.test(fold(words)) || ENDS.test(fold(words));

/**
 * What an organisation is, in small letters before its name: "bij de gemeente Waarwijk", "à la mairie de Brévigny".
 * For use in front of a capital.
 */
export const SMALL_KIND =
  '(?:gemeente|provincie|mairie|ville|commune|ayuntamiento|comune|prefeitura|câmara municipal|stadt|landkreis|clínica|clinique|hôpital|hospital|ospedale|lycée|collège|école|colegio|escola|scuola|liceo|universidad|università|universidade|universiteit|université|société|grupo|groupe|gruppo|restaurante|hotel|boulangerie|pharmacie|farmacia|librairie|cabinet|basisschool|stichting|studio)(?: (?:de la|de|du|des|del|di|da|do|van|of))?';

/** "Bäckerei Ziegler", "Gemeente Veldwijk": what kind of house stands before its name. */
const TRADE =
  /^(?:b[aä]ckerei|caf[eé]|bar|gelateria|trattoria|pizzeria|ristorante|restaurante?|bistro|h[oô]tel|praxis|clinica|clinique|kanzlei|studio|atelier|ateliers|gemeente|stadt|ville|mairie|ayuntamiento|c[aâ]mara|comune|filiale|agence|agencia|grupo|groupe|gruppo|cabinet|farmacia|pharmacie|apotheke|werkstatt)\s/i;

export const isTrade = (words: string): boolean => TRADE.test(words);

/** What stands in front of a name and belongs to it: "Mairie de Saint-Ouvel", "City of Salem", "Klinikum Elbtal". */
export const INSTITUTION =
  /(?<![\p{L}])(?:(?:Officine?|Mairie|Ville|Commune|Ayuntamiento|Câmara|Prefeitura|Comune|Gemeente|Stadt|Gemeinde|Landkreis|Landratsamt|City|Town|County|University|College|School|Diocese|Université|Universidad|Universidade|Università|Universiteit|Universität|Hochschule|Clinique|Clínica|Clinica|Hôpital|Hospital|Ospedale|Ziekenhuis|Klinikum|Lycée|Collège|Colegio|Colégio|Liceo|Groupe|Grupo|Gruppo|Banque|Banco|Banca|Stadtwerke|Autohaus|Hotel|Hôtel|Basisschool|Gymnasium|Stichting|Fundación|Fundação|Fondation|Fondazione|Laboratorios?|Laboratoires?|Cabinet|Maison|Ateliers?|Boulangerie|Restaurante?|Ristorante|Weingut|Bank|Department|Ministry|Institute|Museum|Council) (?:(?:of|de|du|des|d['’]|della|di|do|da|der|van|de la) ?)?)$/u;
