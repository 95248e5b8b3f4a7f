/** One bug, put into a file on purpose: `find` stands there once. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What has to happen often for it to show; where it is not given, it shows in lives of all kinds. */
  readonly focus?: readonly string[];
}

/** Bugs that the simulator has to find. */
export const mutants: readonly Mutant[] = [
  {
    name: 'the hub hands out the operation of the cursor once more',
    file: 'tests/support/memory-hub.ts',
    find: 'club.operations.slice(after, after + most)',
    replace: 'club.operations.slice(Math.max(0, after - 1), after + most)',
  },
  {
    name: 'the hub skips the hash test of a number that it holds',
    file: 'tests/support/memory-hub.ts',
    find: "if (shas[opNo - 1] !== sha) throw new HubRefusal('HUB_FORK', { opNo });",
    replace: '',
  },
  {
    name: 'the hub lets a revoked laptop in',
    file: 'tests/support/memory-hub.ts',
    find: 'each.token === token && !each.isRevoked',
    replace: 'each.token === token',
  },
  {
    name: 'the hub takes operations of the future',
    file: 'tests/support/memory-hub.ts',
    find: "if (parseInt(hlc.slice(0, 12), 16) > latest) throw new HubRefusal('HUB_FUTURE', { opNo });",
    replace: 'void latest;',
  },
  {
    name: 'the hub takes a push twice',
    file: 'tests/support/memory-hub.ts',
    find: 'if (opNo <= shas.length) {',
    replace: 'if (opNo < shas.length) {',
  },
  {
    name: 'the cursor stands one behind',
    file: 'main/sync/receive.ts',
    find: '    cursor = operation.seq;\n',
    replace: '    cursor = operation.seq - (operations.length > 3 && operation === operations.at(-1) ? 1 : 0);\n',
  },
  {
    name: 'the hub chain is not kept with the cursor',
    file: 'main/sync/receive.ts',
    find: '{ cursor, chain, clock_seen: clock,',
    replace: '{ cursor, clock_seen: clock,',
  },
  {
    name: 'a transaction that is not whole is applied',
    file: 'main/sync/receive.ts',
    find: 'if (first.txnSize === group.length) {',
    replace: 'if (first.txnSize >= group.length) {',
  },
  {
    name: 'the rest of a transaction is applied without what waited',
    file: 'main/sync/receive.ts',
    find: 'whole = whole.concat(takeUnfinished(write, clubId, first.txn), group);',
    replace: 'takeUnfinished(write, clubId, first.txn);\n    whole = whole.concat(group);',
  },
  {
    name: 'the size of a transaction is that of its part in one push',
    file: 'main/sync/outgoing.ts',
    find: 'size = sizeOf(read, clubId, deviceId, row);',
    replace: 'size = rows.filter(({ txn }) => txn === row.txn).length; void sizeOf;',
  },
  {
    name: 'own operations that come back are taken for new ones',
    file: 'main/sync/receive.ts',
    find: '    if (stored === undefined) {\n',
    replace: '    if (stored === undefined || deviceId === state.device_id) {\n',
  },
  {
    name: 'own operations that come back are not told their place',
    file: 'main/sync/receive.ts',
    find: "'UPDATE oplog SET seq = ?, clock = ? WHERE club_id",
    replace: "'UPDATE oplog SET seq = ?, clock = ? WHERE 0 = 1 AND club_id",
  },
  {
    name: 'what comes does not move the clock',
    file: 'main/sync/receive.ts',
    find: '  write.door.clock.observe(clock);\n',
    replace: '',
    focus: ['rename', 'turnClock', 'addAthlete'],
  },
  {
    name: 'the latest to arrive wins',
    file: 'main/db/row-fold.ts',
    find: 'const ordered = [...operations].sort(byClock);',
    replace: 'const ordered = [...operations].sort((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity));',
  },
  {
    name: 'the earliest wins',
    file: 'main/db/row-fold.ts',
    find: '  return standing.at(-1);',
    replace: '  return standing[0];',
  },
  {
    name: 'a change that nobody knew of does not bring a deleted row back, and the clock alone does',
    file: 'main/db/row-fold.ts',
    find: 'byClock(operation, deletion) > 0 && !hasSeen(operation, deletion)',
    replace: '(operation.seq ?? 0) > (deletion.seq ?? 0)',
  },
  {
    name: 'an import is taken back at the last time, not at the first',
    file: 'main/db/row-fold.ts',
    find: 'undone = Math.min(undone ?? Infinity, told.at ?? 0);',
    replace: 'undone ??= operation.seq ?? 0;',
  },
  {
    name: 'operations of an unfinished transaction are folded',
    file: 'main/sync/materialise.ts',
    find: "(x.reason IS NULL OR x.reason IN ('missing', 'refused'))",
    replace: "(x.reason IS NULL OR x.reason IN ('missing', 'refused', 'unfinished'))",
    focus: ['rename', 'merge', 'unmerge', 'addAthlete'],
  },
  {
    name: 'what points to a row that is not here yet is forgotten',
    file: 'main/sync/apply.ts',
    find: "deferred(write, clubId, ['missing', 'refused']);",
    replace: "deferred(write, clubId, ['refused']);",
  },
  {
    name: 'a kind that nobody knows stops everything',
    file: 'main/sync/apply.ts',
    find: "  if (error instanceof UnknownOperation) return 'unknown';\n",
    replace: '  if (error instanceof UnknownOperation) return null;\n',
  },
  {
    name: 'what only a newer version knows is thrown away',
    file: 'main/sync/replay.ts',
    find: "const kept = deferred(write, id, ['unknown']);",
    replace: "const kept = deferred(write, id, ['unknown']).slice(0, 0);",
    focus: ['recognise', 'beOld', 'record', 'restart'],
  },
  {
    name: 'fields that only a newer version knows are not written after the update',
    file: 'main/sync/replay.ts',
    find: '[...kept, ...newer.map(again)]',
    replace: '[...kept, ...newer.map(again).slice(0, 0)]',
  },
  {
    name: 'a deletion is not derived',
    file: 'main/sync/apply.ts',
    find: 'this.touched.changed.add(this.materialiser.deletion(row, told));',
    replace: 'this.materialiser.deletion(row, told);',
  },
  {
    name: 'the last deletion is told, not the first',
    file: 'main/sync/materialise.ts',
    find: 'before === undefined || deletion.at < before.at ||',
    replace: 'before !== null ||',
  },
  {
    name: 'what changed of others is not derived',
    file: 'main/sync/derive.ts',
    find: '  performancesChanged(write, clubId, [...touched.changed]);\n',
    replace: '',
  },
  {
    name: 'new results are not derived',
    file: 'main/sync/derive.ts',
    find: '  performancesAdded(write, clubId, added);\n',
    replace: '',
  },
  {
    name: 'another policy is not derived',
    file: 'main/sync/apply.ts',
    find: 'this.touched.isEverything ||= policy !== null && policy !== policyOf(this.write, this.clubId);',
    replace: '',
  },
  {
    name: 'a membership is not derived',
    file: 'main/sync/touch.ts',
    find: "    case 'athlete_membership':\n      addAll(",
    replace: "    case 'athlete_membership':\n      ((..._: unknown[]) => undefined)(",
  },
  {
    name: 'results that two laptops typed both count',
    file: 'main/sync/derive.ts',
    find: '  for (const id of deriveTwins(write, clubId, compared)) touched.changed.add(id);\n',
    replace: '  void deriveTwins; void compared;\n',
  },
  {
    name: 'own results are not compared when they come back',
    file: 'main/sync/apply.ts',
    find: '  for (const operation of returned) touchCompared(write, applying.touched, operation);\n',
    replace: '  void returned;\n',
    focus: ['rename', 'addAthlete', 'changeCompetition', 'record', 'importFile'],
  },
  {
    name: 'athletes that are kept apart are joined',
    file: 'main/athletes/merges.ts',
    find: ' && !areKeptApart(read, clubId, earlier.id, later.id)',
    replace: ' && (areKeptApart(read, clubId, earlier.id, later.id) || true)',
    focus: ['keepApart', 'addAthlete', 'unmerge', 'merge'],
  },
  {
    name: 'a merge of persons depends on local ids',
    file: 'main/athletes/merges.ts',
    find: 'compareText(a.making.clock, b.making.clock) || compareText(a.making.device, b.making.device)',
    replace: 'a.id - b.id',
  },
  {
    name: 'a database that was copied goes on under its name',
    file: 'main/sync/receive.ts',
    find: "if (error instanceof Forked) return 'moved';",
    replace: "if (error instanceof Forked) return 'mismatch';",
  },
  {
    name: 'a new epoch is not noticed',
    file: 'main/sync/round.ts',
    find: "this.epoch !== '' && hello.epoch !== this.epoch",
    replace: 'false',
    focus: ['backUpHub', 'restoreHub', 'record', 'rename'],
  },
  {
    name: 'after a restore of the hub what it lost is not offered',
    file: 'main/sync/progress.ts',
    find: 'changeState(write, clubId, { epoch, cursor: 0, acknowledged: 0,',
    replace: 'changeState(write, clubId, { epoch, cursor: 0,',
  },
  {
    name: 'operations are stamped anew one before the other',
    file: 'main/sync/clock.ts',
    find: '  for (const { number, clock: stamped } of unsent) {',
    replace: '  for (const { number, clock: stamped } of [...unsent].reverse()) {',
  },
  {
    name: 'operations of the future are not stamped anew',
    file: 'main/sync/clock.ts',
    find: 'unsent.length === 0 || (shift === 0 && !isAhead && !isOutOfOrder)',
    replace: 'unsent.length === 0 || !isOutOfOrder',
  },
  {
    name: 'nobody tells what was known of the hub',
    file: 'main/db/operation-log.ts',
    find: '{ ...body, seen: head.seen }',
    replace: '{ ...body, seen: 0 }',
  },
  {
    name: 'a file is taken without looking at its hash',
    file: 'main/sync/attachments.ts',
    find: 'isHere === 1 && isThere === 0',
    replace: 'isHere === 1 && isThere === 1',
  },
  {
    name: 'what a part of a transaction holds stays behind when a laptop gets a new name',
    file: 'main/sync/enter.ts',
    find: 'after: number - 1 }',
    replace: 'after: number }',
  },
  {
    name: 'lines of the trail of other clubs are told, too',
    file: 'main/sync/audit-lines.ts',
    find: 'WHERE coalesce(a.club_id, 0) = ? AND a.device_id = ?`;',
    replace: 'WHERE coalesce(a.club_id, 0) IN (?, a.club_id) AND a.device_id = ?`;',
  },
  {
    name: 'what the hub took is not remembered',
    file: 'main/sync/round.ts',
    find: 'acknowledged: reply.acked_op_no });',
    replace: 'acknowledged: this.acknowledged });',
  },
  {
    name: 'a file counts as fetched before it is here',
    file: 'main/sync/round.ts',
    find: 'for (const file of toFetch) if (await mover.fetch(file)) await moved(file.sha256, true);',
    replace: 'for (const file of toFetch) { await moved(file.sha256, true); await mover.fetch(file); }',
    focus: ['addProof', 'killedSync', 'record'],
  },
  {
    name: 'after a restore of the hub the numbers of the one before are kept',
    file: 'main/sync/progress.ts',
    find: "write.sql('UPDATE oplog SET seq = NULL WHERE club_id = ? AND seq IS NOT NULL').run(clubId);",
    replace: '',
    focus: ['backUpHub', 'restoreHub', 'record', 'rename'],
  },
  {
    name: 'persons who are parted again are judged one by one',
    file: 'main/athletes/merge.ts',
    find: 'const others = derivePersonsAnew(write, clubId);',
    replace: 'const others = [...derivePersonsAnew(write, clubId)].slice(0, 0);',
    focus: ['merge', 'unmerge', 'addAthlete', 'rename'],
  },
  {
    name: 'who knew of what is told by numbers of a hub that is gone',
    file: 'main/db/row-fold.ts',
    find: ' && byClock(later, earlier) > 0;',
    replace: ';',
    focus: ['backUpHub', 'restoreHub', 'record', 'rename'],
  },
];
