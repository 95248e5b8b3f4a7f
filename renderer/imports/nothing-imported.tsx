import { Report } from './report.tsx';
import type { ImportDraft } from './use-import-draft.ts';

/** The report of an import that wrote nothing and so made no batch. */
export function NothingImported({ work }: { work: ImportDraft }) {
  const report = work.running.result;
  if (report === undefined || report.batch !== null) return null;
  return <Report report={report} kind={null} />;
}
