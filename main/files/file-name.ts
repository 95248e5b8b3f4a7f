/**
 * What people call a file, fit to be shown, written into a header and offered in a save dialog: its last part only, without
 * characters that control or that a file system reserves, at most 150 characters. It is a label, never a path of ours.
 */
export function tidyFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // Control characters, and the marks that turn the direction of writing and so hide an ending.
  const visible = last.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').replace(/^[. ]+|[. ]+$/g, '');
  if (visible === '') return 'file';
  const points = [...visible];
  return points.length > 150 ? `${points.slice(0, 120).join('')}…${points.slice(-29).join('')}` : visible;
}
