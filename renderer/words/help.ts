/** The frame of the manual; its chapters are in renderer/help/chapters. */
export const help = {
  title: 'Help',
  lead: 'How to keep a club’s records with TrackRecord, in plain words.',
  about: 'Help on this page',
  chapters: 'Chapters',
  search: 'Find in the manual',
  searchText: 'A word, such as wind or relay',
  found: (count: number) =>
    count === 0 ? 'Nothing found' : count === 1 ? 'Found in 1 chapter' : `Found in ${count} chapters`,
  nothing: 'Try a shorter word, or look through the chapters.',
  seeAlso: 'See also',
  open: 'Open this chapter',
  previous: 'Before',
  next: 'Next',
};
