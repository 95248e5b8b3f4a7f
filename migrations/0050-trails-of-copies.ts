import { isShut } from './guard.ts';

/**
 * Copies of one database wrote lines of the trail under one name. Which of them stand there is said by the hub's order; the
 * others move to a chain of their own.
 */
export const trailsOfCopies = {
  number: 50,
  name: 'trails of copies',
  statements: [
    // How far a chain of a club that has a hub was told, and how far the hub's order says which lines it has.
    `CREATE TABLE trail_chain (
      club_id INTEGER NOT NULL REFERENCES club (id),
      device_id INTEGER NOT NULL REFERENCES device (id),
      told INTEGER NOT NULL DEFAULT 0 CHECK (told >= 0),
      settled INTEGER NOT NULL DEFAULT 0 CHECK (settled >= 0),
      PRIMARY KEY (club_id, device_id)
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO trail_chain (club_id, device_id, told, settled)
     SELECT s.club_id, d.id,
       CASE WHEN d.uuid = (SELECT value FROM device_setting WHERE name = 'device') THEN s.audit_told ELSE max(a.number) END,
       CASE WHEN d.uuid = (SELECT value FROM device_setting WHERE name = 'device') THEN s.audit_told ELSE max(a.number) END
     FROM sync_state s JOIN audit a ON a.club_id = s.club_id JOIN device d ON d.id = a.device_id GROUP BY s.club_id, d.id`,

    // A club that gets the hub's name, and lines that move to another chain, are sealed anew; lists of blank lines name them as they are
    // called then. Who did what, when and with which outcome never changes.
    `DROP TRIGGER audit_is_append_only_update`,
    `CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
     WHEN ${isShut} OR NEW.id <> OLD.id OR NEW.club_id IS NOT OLD.club_id OR NEW.at <> OLD.at OR NEW.actor_id <> OLD.actor_id
       OR NEW.action <> OLD.action OR NEW.outcome <> OLD.outcome OR NEW.subject IS NOT OLD.subject OR NEW.txn IS NOT OLD.txn
       OR NEW.shell IS NOT OLD.shell
       OR ((NEW.device_id <> OLD.device_id OR NEW.number <> OLD.number OR NEW.detail_sha256 IS NOT OLD.detail_sha256
           OR NEW.chain_sha256 <> OLD.chain_sha256 OR (NEW.detail <> OLD.detail AND NEW.detail <> '{"erased":true}'))
         AND NOT EXISTS (SELECT 1 FROM device_setting WHERE name = 'resealed_club' AND value = OLD.club_id))
     BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END`,
  ],
};
