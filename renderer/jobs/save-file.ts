/** Hands a file to the browser, which saves it where the person keeps downloads. */
export function saveFile(file: Blob, fileName: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the file over by then; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Text as a file that spreadsheets read as UTF-8: they look for the mark at its beginning. */
export function saveText(text: string, fileName: string) {
  saveFile(new Blob(['\uFEFF', text.replace(/^\uFEFF/, '')], { type: 'text/csv;charset=utf-8' }), fileName);
}
