import { command, type Operations, query, shell } from '#main/operations.ts';

const addressSetting = 'update_server';

/** Somebody is at the desk while a sheet was changed so lately and has rows that are no results yet. */
const atTheDesk = 60 * 60 * 1000;

export const updateOperations: Operations<'updates'> = {
  status: shell,
  check: shell,
  download: shell,
  install: shell,
  server: query(({ read, now }) => {
    const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(addressSetting);
    const sheets = read
      .sql(
        `SELECT count(*) AS count FROM sheet WHERE state = 'open' AND changed_at > ?
         AND EXISTS (SELECT 1 FROM sheet_row WHERE sheet_id = sheet.id AND state = 'draft')`,
      )
      .get(now - atTheDesk) as { count: number };
    return { address: (row as { value: string } | undefined)?.value ?? null, openSheets: sheets.count };
  }),
  setServer: command(({ write }, { address }) => {
    if (address === null) write.sql('DELETE FROM device_setting WHERE name = ?').run(addressSetting);
    else
      write
        .sql(
          'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        )
        .run(addressSetting, address);
    return { address };
  }),
};
