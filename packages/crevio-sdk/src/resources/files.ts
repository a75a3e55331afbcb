import * as z from "zod";
import { type ById, collection } from "../lib/resource.ts";
import { alike, dated, guessed, maybe, openEnum } from "../models/fields.ts";

export const file = z.object({
  ...dated,
  kind: openEnum("file", "external_video"),
  uploadStatus: openEnum("pending", "processing", "ready", "failed"),
  // guess: that it is text, and so are tags.
  source: guessed(z.string()),
  tags: guessed(z.array(z.string())),
  ...alike(maybe(z.string()), "title", "description", "filename", "url", "fileUrl", "provider"),
  /** A MIME type. */
  contentType: maybe(z.string()),
  /** In bytes. */
  size: maybe(z.int()),
  /** Where to `PUT` the bytes, with `uploadHeaders`; then call `uploaded`. Only in the answer of `create`. */
  uploadUrl: maybe(z.string()),
  uploadHeaders: guessed(z.record(z.string(), z.string())),
});

export type FileT = z.infer<typeof file>;

/** A file to upload, one to fetch from `url`, or a film to show from there (YouTube, Vimeo, Wistia). */
export type FileFields =
  | { filename: string }
  | { url: string; filename?: string }
  | { kind: "external_video"; url: string };

/** @see GET /files */
export const files = collection("/files", file, (verb) => ({
  ...verb.read<ById, { sourceType?: string }>(),
  create: verb.create<FileFields>(),
  delete: verb.delete<ById>(),
  /** To be called when the bytes are where `uploadUrl` said. */
  uploaded: verb.action<ById>("uploaded"),
}));
