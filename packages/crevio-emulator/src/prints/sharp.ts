import { createRequire } from "node:module";
import type Sharp from "sharp";

// As an ES module sharp uses import attributes, which Node 20.9 does not know.
export const sharp: typeof Sharp = createRequire(import.meta.url)("sharp");
