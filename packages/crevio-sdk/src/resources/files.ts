import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import { guessed, identity, maybe, openEnum, timestamps } from "../models/fields.ts";

export const file = z.object({
  ...identity,
  kind: openEnum("file", "external_video"),
  uploadStatus: openEnum("pending", "processing", "ready", "failed"),
  // guess: that it is text, and so are tags.
  source: guessed(z.string()),
  title: maybe(z.string()),
  description: maybe(z.string()),
  url: maybe(z.string()),
  tags: guessed(z.array(z.string())),
  filename: maybe(z.string()),
  /** A MIME type. */
  contentType: maybe(z.string()),
  /** In bytes. */
  size: maybe(z.int()),
  provider: maybe(z.string()),
  fileUrl: maybe(z.string()),
  ...timestamps,
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

/** @see /files */
export const files = collection("/files", file, (verb) => ({
  list: verb.list<ListParams & { sourceType?: string }>(),
  get: verb.get<ById>(),
  create: verb.create<FileFields>(),
  delete: verb.delete<ById>(),
  /** To be called when the bytes are where `uploadUrl` said. */
  uploaded: verb.action<ById>("uploaded"),
}));
