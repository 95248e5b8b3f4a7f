import { type Field, json, plain, to } from './entity-fields.ts';
import type { Schema } from './schema.ts';

export type Entity =
  | 'club'
  | 'season'
  | 'discipline'
  | 'age_group'
  | 'medal_position'
  | 'athlete'
  | 'athlete_membership'
  | 'competition'
  | 'import_batch'
  | 'quarantined_row'
  | 'import_mapping'
  | 'performance'
  | 'decision'
  | 'non_mark'
  | 'reference_override'
  | 'athlete_merge'
  | 'medal_recognition'
  | 'club_member'
  | 'access_review'
  | 'proof'
  | 'erasure'
  | 'performance_pair';

export interface EntityDescription {
  readonly table: Entity & keyof Schema;
  readonly name: 'uuid' | 'code';
  readonly fields: readonly Field[];
  /** Facts are inserted whole and never changed; reference rows are merged field by field. */
  readonly isFact: boolean;
}

/**
 * What travels between laptops and into the operation log: for each entity its table, the name of its rows outside the
 * file (`uuid` or `code`) and its fields. A reference is written as the uuid or code of the row it points to.
 */
export const entities: { readonly [E in Entity]: EntityDescription } = {
  club: {
    table: 'club',
    name: 'uuid',
    isFact: false,
    fields: [...plain('name', 'scheme', 'is_demo', 'is_deleted'), ...json('aliases', 'policy', 'settings')],
  },
  season: {
    table: 'season',
    name: 'code',
    isFact: false,
    fields: [...plain('name', 'ordinal', 'is_deleted'), ...json('aliases')],
  },
  discipline: {
    table: 'discipline',
    name: 'code',
    isFact: false,
    fields: [
      ...plain(
        'name',
        'kind',
        'better',
        'team_size',
        'wind_rule',
        'specification',
        'distance_metres',
        'ordinal',
        'is_deleted',
      ),
      ...json('aliases', 'seasons'),
    ],
  },
  age_group: {
    table: 'age_group',
    name: 'uuid',
    isFact: false,
    fields: [
      ...plain('code', 'name', 'kind', 'gender', 'ordinal', 'min_age', 'max_age', 'age_reference', 'is_deleted'),
      ...json('aliases'),
    ],
  },
  medal_position: {
    table: 'medal_position',
    name: 'uuid',
    isFact: false,
    fields: [to('season'), ...plain('place', 'medal', 'is_deleted')],
  },
  athlete: {
    table: 'athlete',
    name: 'uuid',
    isFact: false,
    fields: [
      ...plain(
        'first_name',
        'last_name',
        'gender',
        'date_of_birth',
        'membership_number',
        'consent',
        'note',
        'is_deleted',
        'consent_day',
        'photo_consent',
        'photo_consent_day',
        'keep_until',
        'is_erased',
      ),
      to('import_batch', 'batch_id', 'batch'),
    ],
  },
  athlete_membership: {
    table: 'athlete_membership',
    name: 'uuid',
    isFact: false,
    fields: [to('athlete'), ...plain('from_day', 'to_day', 'is_deleted')],
  },
  competition: {
    table: 'competition',
    name: 'uuid',
    isFact: false,
    fields: plain('name', 'venue', 'from_day', 'to_day', 'note', 'is_deleted'),
  },
  import_batch: {
    table: 'import_batch',
    name: 'uuid',
    isFact: false,
    fields: [
      ...plain('kind', 'file_name', 'file_sha256', 'imported_at'),
      to('actor', 'imported_by', 'by'),
      ...plain('undone_at'),
      ...json('mapping', 'report'),
    ],
  },
  quarantined_row: {
    table: 'quarantined_row',
    name: 'uuid',
    isFact: false,
    fields: [
      to('import_batch', 'batch_id', 'batch'),
      ...plain('line', 'reason', 'suggestion', 'state'),
      ...json('cells'),
    ],
  },
  import_mapping: {
    table: 'import_mapping',
    name: 'uuid',
    isFact: false,
    fields: [...plain('layout', 'kind', 'is_deleted'), ...json('mapping')],
  },
  performance: {
    table: 'performance',
    name: 'uuid',
    isFact: true,
    fields: [
      to('discipline'),
      to('season'),
      ...plain(
        'gender',
        'day',
        'mark_value',
        'mark_text',
        'resolution',
        'timing',
        'wind_tenths',
        'wind_status',
        'place',
        'round',
        'heat',
        'time_of_day',
        'lane',
        'bib',
        'specification_given',
        'age_group_given',
        'represented_club',
      ),
      to('competition'),
      ...plain('event_details'),
      to('performance', 'parent_id', 'parent'),
      ...plain('sub_event', 'source', 'note'),
      to('import_batch', 'batch_id', 'batch'),
      ...plain('origin_uuid', 'replaces_uuid', 'entered_at'),
      to('actor', 'entered_by', 'by'),
    ],
  },
  decision: {
    table: 'decision',
    name: 'uuid',
    isFact: true,
    fields: [
      ...plain('origin_uuid', 'performance_uuid', 'ruling', 'reason', 'decided_at'),
      to('actor', 'decided_by', 'by'),
      ...json('checklist'),
    ],
  },
  non_mark: {
    table: 'non_mark',
    name: 'uuid',
    isFact: false,
    fields: [
      to('competition'),
      to('discipline'),
      to('season'),
      ...plain('gender', 'day'),
      to('athlete'),
      ...plain('name', 'status', 'round', 'heat', 'bib', 'note'),
      to('import_batch', 'batch_id', 'batch'),
      ...plain('is_deleted'),
    ],
  },
  reference_override: {
    table: 'reference_override',
    name: 'uuid',
    isFact: false,
    fields: [...plain('what', 'code', 'name', 'is_hidden', 'is_deleted'), ...json('aliases')],
  },
  athlete_merge: {
    table: 'athlete_merge',
    name: 'uuid',
    isFact: false,
    fields: [
      to('athlete', 'kept_id', 'kept'),
      to('athlete', 'merged_id', 'merged'),
      ...plain('is_same', 'merged_at'),
      to('actor', 'merged_by', 'by'),
      ...json('taken_over'),
    ],
  },
  medal_recognition: {
    table: 'medal_recognition',
    name: 'uuid',
    isFact: false,
    fields: [
      ...plain('origin_uuid', 'occasion', 'day', 'note', 'is_deleted', 'recognised_at'),
      to('actor', 'recognised_by', 'by'),
    ],
  },
  club_member: {
    table: 'club_member',
    name: 'uuid',
    isFact: false,
    fields: plain('account_uuid', 'user_name', 'full_name', 'email', 'role', 'is_deleted', 'sealed_password'),
  },
  access_review: {
    table: 'access_review',
    name: 'uuid',
    isFact: true,
    fields: [...json('members'), ...plain('note', 'reviewed_at'), to('actor', 'reviewed_by', 'by')],
  },
  proof: {
    table: 'proof',
    name: 'uuid',
    isFact: false,
    fields: [
      ...plain(
        'origin_uuid',
        'kind',
        'label',
        'media_type',
        'sha256',
        'bytes',
        'width',
        'height',
        'captured_at',
        'added_at',
      ),
      to('actor', 'added_by', 'by'),
      ...plain('is_deleted', 'removed_at', 'removal_reason'),
    ],
  },
  erasure: {
    table: 'erasure',
    name: 'uuid',
    isFact: true,
    fields: [...plain('athlete_uuid', 'reason', 'erased_at'), to('actor', 'erased_by', 'by')],
  },
  performance_pair: {
    table: 'performance_pair',
    name: 'uuid',
    isFact: false,
    fields: [...plain('first_uuid', 'second_uuid', 'is_same', 'said_at'), to('actor', 'said_by', 'by')],
  },
};
