type Kind = 'backup' | 'lynx' | 'table';

/** What is to be done with files that the system handed over, by their endings; what is in them is looked at later. */
export function kindOfFiles(files: readonly { readonly name: string }[]): Kind {
  const ends = (ending: string) => (file: { readonly name: string }) => file.name.toLowerCase().endsWith(ending);
  if (files.some(ends('.zip'))) return 'backup';
  return files.every(ends('.lif')) ? 'lynx' : 'table';
}
