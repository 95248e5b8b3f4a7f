/** What the page says only in the desktop application, where the menu asks for things. */
export const desktop = {
  exporting: {
    records: 'Making the record sheet',
    performances: 'Exporting the performances',
    athletes: 'Exporting the athletes',
  },
  backedUp: 'A backup was made.',
  chooseFolder: 'Choose…',
  about: {
    title: 'About TrackRecord',
    version: (version: string) => `Version ${version}`,
    what: 'Records, performances and medals of an athletics club, kept on this computer. Free software under the MIT licence.',
    licences: 'Licences',
    of: (name: string, version: string, licence: string) => `${name} ${version} (${licence})`,
    inside: 'TrackRecord is built with the work of others. Their licences:',
    missing: 'The licences are not part of this build.',
  },
};
