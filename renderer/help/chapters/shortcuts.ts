import { list, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const shortcuts: Chapter = {
  id: 'shortcuts',
  title: 'Shortcuts',
  lead: 'The whole competition day without the mouse.',
  blocks: [
    text('`?` shows every shortcut of the screen you are on. These work everywhere:'),
    table(
      ['Keys', 'What they do'],
      [
        ['`Ctrl+K`', 'Search: any athlete, discipline, competition, screen or action'],
        ['`N`', 'Record a performance'],
        ['`F1`', 'Help on this page'],
        ['`?`', 'All shortcuts'],
        ['`G` then `H`', 'Home'],
        ['`G` then `E`', 'Results sheets'],
        ['`G` then `P`', 'Performances'],
        ['`G` then `R`', 'Records'],
        ['`G` then `L`', 'Lists'],
        ['`G` then `A`', 'Athletes'],
        ['`G` then `M`', 'Medals'],
        ['`G` then `I`', 'Import'],
        ['`G` then `D`', 'Reference data'],
        ['`G` then `X`', 'Administration'],
        ['`G` then `S`', 'Settings'],
        ['`G` then `N`', 'New athlete'],
        ['`G` then `F`', 'Read FinishLynx files'],
        ['`G` then `T`', 'Light or dark'],
        ['`1` to `9`', 'The tabs of a screen'],
        ['`E`', 'Export the list that is shown, or edit the athlete'],
        ['`Ctrl+Enter`', 'Save the form'],
        ['`Ctrl+Z`', 'In a results sheet: take the last row back'],
        ['`Esc`', 'Close a list or a dialog, then leave the field'],
      ],
    ),
    list(
      'Single letters work while no field is being typed in.',
      'They can be switched off in `Settings`; those with Ctrl always work.',
    ),
  ],
  seeAlso: ['sheets', 'record'],
};
