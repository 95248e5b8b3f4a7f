import { describe, expect, test } from 'vitest';

import { columnsOf, templateOf } from '#main/import/reading/columns.ts';
import { readTable } from '#main/import/reading/delimited.ts';
import { inspectFile } from '#main/import/reading/inspect.ts';
import { suggestDayForm, suggestMapping } from '#main/import/reading/suggest.ts';
import { splitWholeName } from '#main/import/reading/whole-name.ts';
import { open, read } from './read-text.ts';

describe('a mapping is suggested', () => {
  test.each([
    ['German', 'Vorname;Nachname;Geschlecht;Disziplin;Datum;Leistung;Platz;Verein;Altersklasse'],
    ['French', 'Prénom;Nom;Sexe;Épreuve;Date;Performance;Place;Club;Catégorie'],
    ['Norwegian', 'Fornavn;Etternavn;Kjønn;Øvelse;Dato;Resultat;Plassering;Klubb;Klasse'],
    ['Spanish', 'Nombre;Apellidos;Sexo;Prueba;Fecha;Marca;Puesto;Club;Categoría'],
    ['Polish', 'Imię;Nazwisko;Płeć;Konkurencja;Data;Wynik;Miejsce;Klub;Kategoria'],
    ['English', 'Forename;Surname;Sex;Event;Date;Perf;Pos;Team;Category'],
  ])('for %s names of columns', (_language, header) => {
    const names = header.split(';');
    const ours = ['first_name', 'last_name', 'gender', 'discipline', 'date', 'mark', 'place', 'club', 'age_group'];
    const { columns = {} } = suggestMapping('performances', readTable(`${header}\n`));
    const complete = { ...Object.fromEntries(ours.map((column) => [column, column])), ...columns };
    const found = ours.map((column) =>
      names.findIndex((name) => name.toLowerCase() === complete[column]?.toLowerCase()),
    );
    expect(found).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('for a whole name in one column, decimal commas and days', () => {
    const text = 'Athlete;Sex;Event;Day;Result\nOrla Fennimore;F;100m;14.06.2025;12,45\n';
    expect(suggestMapping('performances', readTable(text))).toEqual({
      columns: {
        first_name: 'Athlete',
        last_name: 'Athlete',
        gender: 'Sex',
        discipline: 'Event',
        date: 'Day',
        mark: 'Result',
      },
      dateFormat: 'DD.MM.YYYY',
      decimal: ',',
    });
  });

  test('is empty for a file of our own', () => {
    const text = templateOf('performances').text;
    expect(suggestMapping('performances', readTable(text))).toEqual({});
  });
});

describe('the form of days', () => {
  test.each<[string[], string | null]>([
    [['14/06/2025', '05/06/2025'], 'DD/MM/YYYY'],
    [['06/14/2025', '06/05/2025'], 'MM/DD/YYYY'],
    [['05/06/2025', '06/05/2025'], null],
    [['2025-06-14', '2025'], null],
    [['16 AUG 2009'], 'D MMM YYYY'],
    [['16 AUG 09', '1 May 11'], 'D MMM YY'],
    [['14.06.2025', 'soon'], null],
    [[], null],
    [['14.06.2025', '31.02.2025', '15.06.2025'], 'DD.MM.YYYY'],
    [['13/06/2025', '06/13/2025'], null],
    [['14.06.2025', 'in June', 'later', '?'], null],
  ])('of %j is %s', (cells, form) => {
    expect(suggestDayForm(cells)).toBe(form);
  });
});

test('a file is shown before it is imported', () => {
  const text = 'Name,discipline,mark,sex\nOrla,100m,12.45,F\nTomos,100m,,M\nAda,100m,12.45,F\n';
  const file = open('performances', text, { columns: { gender: 'sex', first_name: 'Name' } });
  expect(inspectFile('performances', file)).toMatchObject({
    encoding: 'utf-8',
    encodingIsCertain: true,
    encodingAlternatives: [],
    delimiter: ',',
    columns: [
      { name: 'Name', mappedTo: ['first_name'], examples: ['Orla', 'Tomos', 'Ada'] },
      { name: 'discipline', mappedTo: ['discipline'], examples: ['100m'] },
      { name: 'mark', mappedTo: ['mark'], examples: ['12.45'] },
      { name: 'sex', mappedTo: ['gender'], examples: ['F', 'M'] },
    ],
    ignoredColumns: [],
    missingColumns: ['last_name', 'date'],
  });
});

test.each(['athletes', 'performances', 'records'] as const)('the file to fill in with %s can be read', (kind) => {
  const { fileName, text } = templateOf(kind);
  expect(fileName).toBe(`${kind}.csv`);
  expect(readTable(text).header).toEqual(columnsOf(kind));
  expect(read(kind, text).outcomes.map(({ type }) => type)).toEqual(['candidate', 'candidate']);
});

test.each([
  ['Ada Lovegrove', 'Ada', 'Lovegrove'],
  ['Lovegrove, Ada', 'Ada', 'Lovegrove'],
  ['van der Vale, Rosa', 'Rosa', 'van der Vale'],
  ['Rosa van der Vale', 'Rosa', 'van der Vale'],
  ['Rosa Maria de la Cruz', 'Rosa Maria', 'de la Cruz'],
  ['Usha BOLD', 'Usha', 'BOLD'],
  ['Flora GRIFF-JONAS', 'Flora', 'GRIFF-JONAS'],
  ['Tomos Garrick Jr', 'Tomos', 'Garrick Jr'],
  ['Garrick, Jr', '', 'Garrick Jr'],
  ['Finn St. Redmore', 'Finn', 'St. Redmore'],
  ['Anna  Maria\tHill', 'Anna Maria', 'Hill'],
  ['Pelé', '', 'Pelé'],
])('the whole name %s is split', (text, first, last) => {
  expect(splitWholeName(text)).toEqual({ first, last });
});
