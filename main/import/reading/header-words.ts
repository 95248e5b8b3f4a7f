import type { Column } from './columns.ts';

/**
 * What columns are called in other programs and languages (English, German, French, Norwegian, Spanish, Polish), without accents,
 * spaces and signs. For suggesting a mapping only: an import reads no column under a name that nobody confirmed.
 */
export const headerWords: Readonly<Partial<Record<Column, string>>> = {
  first_name: 'firstname forename givenname given first vorname rufname prenom fornavn nombre nombres imie name1',
  last_name:
    'lastname surname familyname family last nachname familienname zuname nom nomdefamille etternavn apellido apellidos nazwisko name2',
  gender: 'gender sex mf category geschlecht sexe genre kjonn sexo genero plec wm mw',
  date_of_birth:
    'dateofbirth dob birthdate birthday born yob birthyear geburtsdatum geburtstag geboren jahrgang jg datedenaissance naissance nele fodselsdato fodt fechadenacimiento nacimiento fnac dataurodzenia urodzony',
  membership_number:
    'membershipnumber membershipno memberno memberid urn licence licencenumber license mitgliedsnummer startpass startpassnummer licencenr numerodelicence medlemsnummer licencia nlicencia nrlicencji licencja',
  member_from: 'memberfrom membersince joined joindate eintritt eintrittsdatum mitgliedseit adhesion innmeldt alta',
  member_to: 'memberto left leavingdate austritt austrittsdatum utmeldt baja',
  consent: 'consent photoconsent gdpr einwilligung consentement samtykke consentimiento zgoda',
  discipline:
    'discipline event eventname disziplin wettbewerb bewerb epreuve ovelse gren evento prueba konkurencja dyscyplina',
  date: 'date eventdate meetdate day datum tag wettkampfdatum jour dato fecha dia data dzien',
  mark: 'mark result performance perf time distance height points leistung ergebnis resultat marke performances marque resultado marca wynik',
  place:
    'place position pos rank finish platz rang plassering placement plass puesto posicion lugar classement miejsce',
  club: 'club team affiliation verein mannschaft equipe klubb lag equipo klub',
  season: 'season environment saison indooroutdoor sesong temporada sezon',
  age_group:
    'agegroup agecategory agecode category agecat class altersklasse ak klasse categorie aldersklasse categoria kategoria',
  discipline_type: 'disciplinetype eventtype',
  implement: 'implement implementweight weight gerat gewicht geraet engin poids redskap vekt artefacto peso sprzet',
  hurdle_height: 'hurdleheight height hurdenhohe hurdenhoehe hauteur hekkehoyde altura wysokosc',
  wind: 'wind windreading ws windspeed windgeschwindigkeit vent vind viento wiatr',
  timing: 'timing timingmethod method fat zeitmessung zeitnahme chronometrage tidtaking cronometraje pomiar',
  round: 'round phase runde tour ronda runda',
  heat: 'heat heatno race lauf serie heatnumber heatnr heat1 bieg',
  bib: 'bib bibnumber number startnummer stnr dossard startnr dorsal numer',
  lane: 'lane bahn couloir bane calle tor',
  competition:
    'competition meeting meet fixture eventtitle wettkampf veranstaltung competicion competencia rencontre stevne konkurranse zawody',
  venue:
    'venue location town stadium ort stadion austragungsort lieu ville stade sted lugardecompeticion ciudad miejscowosc miejscezawodow',
  event_details: 'eventdetails details bemerkung einzelheiten',
  team_members: 'teammembers members runners legs mannschaftsmitglieder laufer coureurs etappelopere integrantes sklad',
  status: 'status statut estado',
  holder:
    'holder recordholder athlete name athletename rekordhalter athlet inhaber detenteur athlete1 rekordholder utover atleta rekordzista zawodnik',
  note: 'note notes remark remarks comment comments bemerkungen anmerkung remarque merknad observaciones uwagi',
  source: 'source quelle kilde fuente zrodlo',
};
