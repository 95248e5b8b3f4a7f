/** What kind of row a change was made in. */
const entityWords: Readonly<Record<string, string>> = {
  club: 'Club',
  season: 'Season',
  discipline: 'Discipline',
  age_group: 'Age group',
  medal_position: 'Medal position',
  athlete: 'Athlete',
  athlete_membership: 'Membership',
  competition: 'Competition',
  import_batch: 'Import',
  quarantined_row: 'Row of an import',
  import_mapping: 'Mapping of an import',
  performance: 'Result',
  decision: 'Decision on a record',
  non_mark: 'No mark',
  reference_override: 'Reference data',
  athlete_merge: 'Two entries of one athlete',
  medal_recognition: 'Recognised medal',
  club_member: 'Member of the club’s staff',
  access_review: 'Review of accesses',
  proof: 'Proof',
  erasure: 'Erasure',
  performance_pair: 'Two results that are alike',
};

const fieldWords: Readonly<Record<string, string>> = {
  first_name: 'First name',
  last_name: 'Last name',
  date_of_birth: 'Date of birth',
  membership_number: 'Membership number',
  consent: 'Name in public',
  consent_day: 'Name in public, since',
  photo_consent: 'Pictures in public',
  photo_consent_day: 'Pictures in public, since',
  keep_until: 'Kept until',
  from_day: 'From',
  to_day: 'Until',
  mark_text: 'Mark',
  wind_tenths: 'Wind in tenths',
  wind_status: 'Wind',
  legs: 'Athletes',
  age_group_given: 'Age group',
  specification_given: 'Implement or hurdles',
  represented_club: 'For another club',
  event_details: 'Details',
  time_of_day: 'Time',
  file_name: 'File',
  captured_at: 'Taken at',
  media_type: 'Kind of file',
  user_name: 'User',
  full_name: 'Name',
  is_deleted: 'Removed',
  is_hidden: 'Not used here',
  is_same: 'One person',
  is_demo: 'Demo club',
  is_erased: 'Erased',
  removal_reason: 'Reason',
  team_size: 'Runners in a team',
  distance_metres: 'Metres',
  min_age: 'From age',
  max_age: 'To age',
};

/** Fields that say nothing to a reader: keys, hashes, values beside the text that was typed. */
const hidden: ReadonlySet<string> = new Set([
  'mark_value',
  'resolution',
  'entered_at',
  'entered_by',
  'origin_uuid',
  'replaces_uuid',
  'performance_uuid',
  'account_uuid',
  'athlete_uuid',
  'file_sha256',
  'sha256',
  'imported_at',
  'decided_at',
  'recognised_at',
  'merged_at',
  'added_at',
  'reviewed_at',
  'erased_at',
  'removed_at',
  'by',
  'source',
  'ordinal',
  'taken_over',
]);

export function entityInWords(entity: string): string {
  return entityWords[entity] ?? inWords(entity);
}

export function fieldInWords(field: string): string {
  return fieldWords[field] ?? inWords(field);
}

export function isShownField(entity: string, field: string): boolean {
  return !hidden.has(field) && !(entity === 'import_batch' && field === 'mapping');
}

/** `event_details` becomes `Event details`. */
function inWords(name: string): string {
  const text = name.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
