import { expect, test } from "vitest";
import { found, refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

const second = 1 / 86_400;
const again = (id: string) => emulator.crevio.files.get({ id });

async function uploaded(text: string) {
  const { id, uploadUrl, uploadHeaders } = await emulator.crevio.files.create({ filename: "plan é.pdf" });
  await fetch(found(uploadUrl), { method: "PUT", headers: found(uploadHeaders), body: text });
  return emulator.crevio.files.uploaded({ id });
}

test("an upload is pending, processing and then ready, with what was put there", async () => {
  const { uploadUrl, uploadHeaders, ...pending } = await emulator.crevio.files.create({ filename: "plan.pdf" });
  expect(pending).toMatchObject({
    kind: "file",
    uploadStatus: "pending",
    source: "upload",
    filename: "plan.pdf",
    contentType: "application/pdf",
    size: null,
    fileUrl: null,
  });
  expect(await again(pending.id)).toMatchObject({ uploadUrl: null, uploadHeaders: null });
  const put = await fetch(found(uploadUrl), { method: "PUT", headers: found(uploadHeaders), body: "ink and paper" });
  expect(put.status).toBe(200);
  expect((await again(pending.id)).uploadStatus).toBe("pending");
  const processing = await emulator.crevio.files.uploaded({ id: pending.id });
  expect(processing).toMatchObject({ uploadStatus: "processing", size: 13, fileUrl: null });
  await emulator.advance(2 * second);
  const ready = await again(pending.id);
  expect(ready.uploadStatus).toBe("ready");
  const response = await fetch(found(ready.fileUrl));
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(await response.text()).toBe("ink and paper");
});

test("a file becomes ready by itself, and one without bytes fails", async () => {
  await emulator.control("/settings", { fileProcessingMs: 20 }, "PATCH");
  const [full, empty] = [await uploaded("ink"), await uploaded("")];
  await expect.poll(async () => (await again(full.id)).uploadStatus).toBe("ready");
  await expect.poll(async () => (await again(empty.id)).uploadStatus).toBe("failed");
  expect((await again(empty.id)).fileUrl).toBeNull();
});

test("nothing is uploaded without bytes, without the headers, or twice", async () => {
  const { id, uploadUrl } = await emulator.crevio.files.create({ filename: "plan.pdf" });
  const refused = { statusCode: 422, errors: { upload_status: [expect.any(String)] } };
  expect(await refusal(emulator.crevio.files.uploaded({ id }))).toMatchObject(refused);
  expect((await fetch(found(uploadUrl), { method: "PUT", body: "x" })).status).toBe(403);
  const { id: done } = await uploaded("ink");
  expect(await refusal(emulator.crevio.files.uploaded({ id: done }))).toMatchObject(refused);
  expect((await fetch(`${emulator.origin}/uploads/${done}`, { method: "PUT", body: "x" })).status).toBe(404);
  expect(await refusal(emulator.crevio.files.uploaded({ id: "file_nobody" }))).toMatchObject({ statusCode: 404 });
});

test("an import is named by its address and ready after a while", async () => {
  const url = "https://files.example.com/prints/heron.webp?size=2";
  const { id, ...imported } = await emulator.crevio.files.create({ url });
  expect(imported).toMatchObject({ uploadStatus: "processing", source: "import", filename: "heron.webp" });
  expect(imported.contentType).toBe("image/webp");
  await emulator.advance(2 * second);
  expect(await again(id)).toMatchObject({ uploadStatus: "ready", fileUrl: url });
  expect(await emulator.crevio.files.create({ url, filename: "bird.png" })).toMatchObject({ filename: "bird.png" });
});

test.each([
  ["https://www.youtube.com/watch?v=abc", "youtube"],
  ["https://youtu.be/abc", "youtube"],
  ["https://vimeo.com/123", "vimeo"],
  ["https://studio.wistia.com/medias/abc", "wistia"],
])("a film at %s is ready at once", async (url, provider) => {
  expect(await emulator.crevio.files.create({ kind: "external_video", url })).toMatchObject({
    kind: "external_video",
    uploadStatus: "ready",
    source: "external",
    url,
    provider,
  });
});

test.each([
  ["url", { kind: "external_video", url: "https://notyoutube.com/watch?v=abc" }],
  ["url", { kind: "external_video" }],
  ["url", { url: "nowhere" }],
  ["url", { url: "file:///etc/passwd" }],
  ["filename", {}],
  ["filename", { filename: "" }],
  ["kind", { kind: "folder", filename: "a" }],
])("a file is refused for its %s: %o", async (field, body) => {
  const answer = await emulator.api("/files", body);
  expect(answer.status).toBe(422);
  expect(Object.keys(answer.body.error.errors)).toEqual([field]);
});

test("files are found by where they come from", async () => {
  const upload = await emulator.crevio.files.create({ filename: "a.zip" });
  const film = await emulator.crevio.files.create({ kind: "external_video", url: "https://vimeo.com/1" });
  const idsOf = async (sourceType: string) =>
    (await emulator.crevio.files.list({ sourceType })).data.map(({ id }) => id);
  expect(await idsOf("upload")).toEqual([upload.id]);
  expect(await idsOf("external")).toEqual([film.id]);
  expect(await idsOf("import")).toEqual([]);
});

test("what is deleted is no longer served", async () => {
  const { id } = await uploaded("ink");
  await emulator.advance(2 * second);
  const { fileUrl } = await again(id);
  await emulator.crevio.files.delete({ id });
  expect((await fetch(found(fileUrl))).status).toBe(404);
});
