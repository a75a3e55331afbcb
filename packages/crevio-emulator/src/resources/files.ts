import { getMimeType } from "hono/utils/mime";
import { z } from "zod";
import { count, optional, read, text, time } from "../core/fields.ts";
import { invalid } from "../core/problem.ts";
import { type Resource, type Row, untold, type Wire } from "../core/resource.ts";
import type { Shop } from "../shop.ts";

const webAddress = z.url({ protocol: /^https?$/ });

const fields = z.object({
  kind: z.enum(["file", "external_video"]).default("file"),
  upload_status: z.enum(["pending", "processing", "ready", "failed"]).default("pending"),
  // guess: its members, and that `source` answers the same.
  source_type: z.enum(["upload", "import", "external"]),
  title: optional(z.string()),
  description: optional(z.string()),
  url: optional(webAddress),
  tags: optional(z.array(z.string())),
  filename: optional(text),
  content_type: optional(z.string()),
  size: optional(count),
  provider: optional(z.string()),
  ready_at: optional(time),
});

type FileRow = Row<typeof fields>;

export const files: Resource<typeof fields> = {
  path: "files",
  prefix: "file",
  fields,
  verbs: ["list", "get", "create", "delete"],
  order: "newest",
  filters: ["source_type"],
  private: ["source_type", "ready_at"],
  event: untold,
  present: (row, shop) => ({ source: row.source_type, file_url: fileUrl(row, shop) }),
  reveal: ({ id, source_type, content_type }, shop) =>
    source_type === "upload"
      ? { upload_url: `${shop.origin}/uploads/${id}`, upload_headers: { "content-type": content_type } }
      : { upload_url: null, upload_headers: {} },
  create: (body, shop) => ({ ...read(words, body), ...sourceOf(body, shop) }),
  actions: {
    uploaded(row, _body, shop) {
      if (row.upload_status !== "pending") throw invalid({ upload_status: [`is ${row.upload_status} already`] });
      if (!shop.uploads.has(row.id)) throw invalid({ upload_status: ["is pending: nothing was put at upload_url"] });
      shop.files.change(row, processing(shop));
    },
  },
  due: (row) => (row.upload_status === "processing" ? row.ready_at : null),
  lapse: (row, shop) => shop.files.change(row, { upload_status: row.size === 0 ? "failed" : "ready" }),
};

const { kind, title, description, tags } = fields.shape;
const words = z.object({ kind, title, description, tags });
const uploadBody = z.object({ filename: text });
const addressBody = z.object({ url: webAddress, filename: text.optional() });
const videoHost = /(?:^|\.)(?:(youtube|vimeo|wistia)\.com|youtu\.be)$/;

function sourceOf(body: Wire, shop: Shop): Wire {
  if (body.kind === "external_video") {
    const { url } = read(addressBody, body);
    const [isKnown, provider = "youtube"] = videoHost.exec(new URL(url).hostname) ?? [];
    if (isKnown === undefined) throw invalid({ url: ["is not a video at YouTube, Vimeo or Wistia"] });
    return { kind: "external_video", source_type: "external", url, provider, upload_status: "ready" };
  }
  if (body.url !== undefined) {
    const { url, filename = new URL(url).pathname.split("/").at(-1) || "file" } = read(addressBody, body);
    return { source_type: "import", url, filename, content_type: typeOf(filename), ...processing(shop) };
  }
  const { filename } = read(uploadBody, body);
  return { source_type: "upload", filename, content_type: typeOf(filename) };
}

function processing(shop: Shop): Wire {
  return { upload_status: "processing", ready_at: shop.clock.in(shop.settings.fileProcessingMs) };
}

function typeOf(filename: string): string {
  return getMimeType(filename) ?? "application/octet-stream";
}

// An imported file is answered from where it came: nothing is fetched.
function fileUrl({ id, kind, upload_status, source_type, url, filename }: FileRow, shop: Shop): string | null {
  if (kind !== "file" || upload_status !== "ready") return null;
  return source_type === "import" ? url : `${shop.origin}/uploads/${id}/${encodeURIComponent(filename ?? id)}`;
}
