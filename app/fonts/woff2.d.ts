/** The address of a font; `next.config.ts` says so. */
declare module "*.woff2?url" {
  const url: string;
  export default url;
}
