/** A file of SQL as its text; Vite puts it into the bundle. */
declare module '*.sql?raw' {
  const text: string;
  export { text as default };
}
