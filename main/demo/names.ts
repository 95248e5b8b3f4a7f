import type { Random } from './random.ts';

/** Names as they stand on the lists of a club: of many languages, alphabets and lengths. Nobody is meant. */
interface Family {
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** A pair where women and men of one family are named differently. */
  readonly last: readonly (string | readonly [women: string, men: string])[];
}

const words = (text: string): readonly string[] => text.split(' ');

const families: readonly Family[] = [
  {
    weight: 58,
    women: words(
      'Abigail Alice Amber Anna Beth Bryony Carol Charlotte Chloe Daisy Deborah Eleanor Elsie Emily Erin Esme Florence Freya Georgia Grace Hannah Harriet Hazel Heather Isla Ivy Jane Jasmine Jessica Joan Katie Laura Lily Linda Lucy Mabel Margaret Martha Megan Molly Nancy Nicola Olivia Orla Penny Phoebe Poppy Rosie Ruby Ruth Sally Sarah Sheila Sophie Susan Tess Tilly Victoria Willow Zara Anne-Marie',
    ),
    men: words(
      'Adam Albert Alfie Andrew Archie Arthur Ben Bernard Callum Charlie Colin Connor Daniel David Derek Dylan Edward Ethan Finlay Frank Freddie George Gordon Graham Harry Henry Hugh Ian Isaac Jack Jacob James Joe John Joshua Keith Leo Lewis Liam Logan Luke Malcolm Mark Martin Max Nathan Neil Noah Oliver Oscar Patrick Paul Peter Ralph Reuben Robert Roger Rory Sam Simon Stanley Stephen Theo Thomas Toby Trevor William Zachary John-Paul',
    ),
    last: words(
      "Aldercombe Applegarth Ashbrook Atherley Barnsdale Beckwith Birchall Blackmoor Bracewell Bramhope Brookfield Calderwood Carrick Chadbourne Cloverley Coldwell Crossfield Dalebrook Dunstable Eastgrove Elmhirst Fairburn Fenwright Fieldhouse Foxley Garsdale Glaisher Greenhalgh Hadleigh Hallam Hartsop Hawksworth Heatherley Hollinbrook Huxtable Kelbrook Kirkstone Langstaff Larkham Lingdale Longbottom Marlbrook Meadowcroft Millhouse Moorcroft Netherby Northcliffe Oakden O'Hanrahan O'Keane MacAlder McBride Pendlebrook Pickersgill Quarmby Ramsbottom Ravensdale Redmayne Ridgewell Rowanby Saltmarsh Sedgewick Shawcross Silverdale Smith Smith-Garside Stainforth Stonehouse Swinburn Tanfield Thistlewood Thornber Underhill Waddington Wakeley Westerdale Whitcombe Wilberfoss Windermere Woodruff Wraithby Yarborough",
    ),
  },
  {
    weight: 6,
    women: words('Agnieszka Małgorzata Zofia Łucja Grażyna Kasia Joanna'),
    men: words('Łukasz Paweł Michał Tomasz Stanisław Wojciech'),
    last: [
      ['Wiśniowska', 'Wiśniowski'],
      ['Dąbrowiecka', 'Dąbrowiecki'],
      ['Żółkiewka', 'Żółkiewka'],
      ['Łąkowska', 'Łąkowski'],
      'Gołąb',
      'Źrebiec',
      'Mączka',
    ],
  },
  {
    weight: 4,
    women: words('Ștefania Ioana Ruxandra Ilinca Măriuca'),
    men: words('Ștefan Răzvan Mihai Bogdan Țuțu'),
    last: words('Brădeanu Șoimaru Țăranu Păduraru Mureșanu'),
  },
  {
    weight: 5,
    women: words('Åse Ingrid Solveig Sigríður Märta Ylva Þóra'),
    men: words('Øyvind Håkon Björn Søren Sigurður Åke'),
    last: words('Ødegårdstad Fjellstrøm Nygård Åkerlund Kjærsgaard Grønbakken Þorvaldsdal Sjölander'),
  },
  {
    weight: 5,
    women: words('Jürga Käthe Anneliese Mechthild Lotte Änne'),
    men: words('Jürgen Günther Matthäus Jörg Klaus'),
    last: words('Weißbach Großkopf Müllerhof Strauß-Lindner Kösterke Heßling'),
  },
  {
    weight: 4,
    women: words('Chloé Zoë Maëlle Noémie Françoise'),
    men: words('François Rémi Étienne Loïc Joël'),
    last: ['Lafontaine-Duval', "d'Aubigné", 'Béranger', 'L’Hôpital', 'Marchançay'],
  },
  {
    weight: 4,
    women: words('Niamh Siân Aoife Caoimhe Eilidh'),
    men: words('Seán Pádraig Rhŷs Ruairí Siôn'),
    last: [['Ní Bhraonáin', 'Ó Braonáin'], 'ap Gwynfor', 'Llewelfryn', 'MacGhille', 'Ó Súilleabháin'],
  },
  {
    weight: 3,
    women: words('Begoña Inês Núria Concepción'),
    men: words('Iñaki João Íñigo Jesús'),
    last: ['Peñalosa', 'Magalhãesinho', 'Núñez del Río', 'Gonçalvinho'],
  },
  {
    weight: 3,
    women: words('Šárka Žofie Zuzana Đurđica Eszter'),
    men: words('Jiří Ondřej Željko Győző Đorđe'),
    last: [['Říčanská', 'Říčanský'], ['Žďárská', 'Žďárský'], 'Đurovac', 'Kőszegvári', 'Šimunčić'],
  },
  {
    weight: 3,
    women: words('Ayşe Gül Işıl Dilâra'),
    men: words('Şükrü Çağrı İbrahim Oğuz'),
    last: words('Çamlıbel Gökağaç Işıkçı Öztürkoğlu'),
  },
  {
    weight: 4,
    women: words('Adaeze Amara Nomvula Wanjiru Folasadé'),
    men: words('Chukwuemeka Kwabena Sipho Kiprono Tunde'),
    last: words("Okonjoh Mensahwe Dlamaxi Kiptooro Adébáyọ̀la N'Dourou"),
  },
  {
    weight: 4,
    women: words('Priya Ananya Fatima Mei-Ling Haruka Ngọc'),
    men: words('Arjun Rohan Imran Wei Takumi Đức'),
    last: words("Venkatarao D'Silveira Rahmanul Xiaofeng Hoshikawa Nguyễnh"),
  },
  {
    weight: 2,
    women: words('Ελένη Χρυσούλα Ιωάννα'),
    men: words('Γιώργος Θανάσης Οδυσσέας'),
    last: [
      ['Λευκαδίτου', 'Λευκαδίτης'],
      ['Ψαρροπούλου', 'Ψαρρόπουλος'],
      ['Ξανθάκη', 'Ξανθάκης'],
    ],
  },
  {
    weight: 2,
    women: words('Олена Їванна Людмила Ђурђа'),
    men: words('Андрій Єгор Фёдор Љубомир'),
    last: [['Вишневецька', 'Вишневецький'], ['Берёзкина', 'Берёзкин'], 'Щербаченко', 'Јањић'],
  },
];

const totalWeight = families.reduce((sum, family) => sum + family.weight, 0);

export interface Name {
  readonly firstName: string;
  readonly lastName: string;
}

export function pickName(random: Random, gender: 'F' | 'M'): Name {
  const home = pickFamily(random);
  // Some marry, move or are named after somebody from elsewhere.
  const other = random.chance(0.12) ? pickFamily(random) : home;
  const last = random.pick(other.last);
  const [ofWomen, ofMen] = typeof last === 'string' ? [last, last] : last;
  return { firstName: random.pick(gender === 'F' ? home.women : home.men), lastName: gender === 'F' ? ofWomen : ofMen };
}

function pickFamily(random: Random): Family {
  let left = random.next() * totalWeight;
  for (const family of families) {
    left -= family.weight;
    if (left < 0) return family;
  }
  return random.pick(families);
}
