import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
const { getExperience, listExperiences } = await import("./experiences");

beforeEach(crevio.reset);

it("never lets out what people pay for", async () => {
  const paid = await fetch(`${crevio.baseUrl}/experiences/linocut-lessons`, {
    headers: { authorization: `Bearer ${crevio.apiKey}` },
  });
  expect(await paid.text()).toContain("PAID-CONTENT");

  const experience = await getExperience("linocut-lessons");
  expect(experience).toMatchObject({ name: "Linocut, the lessons", type: "course", products: { length: 1 } });
  for (const shown of [experience, await listExperiences()]) {
    expect(JSON.stringify(shown)).toContain("linocut-lessons");
    expect(JSON.stringify(shown)).not.toMatch(/PAID-CONTENT|"content"|videoUrl|filename/);
  }
});

it("tells the titles and the number of files, where there are some", async () => {
  const outline = (await getExperience("linocut-lessons"))?.outline;
  expect(outline).toMatchObject({ chapters: { length: 6 }, files: 4 });
  expect(outline?.chapters[1]?.lessons).toContain("Edges that hold");

  await crevio.control("PATCH", "experiences/linocut-lessons", { content: "PAID-CONTENT" });
  expect((await getExperience("linocut-lessons"))?.outline).toBeNull();
});

it("passes over one without a name, and has none that the API does not know", async () => {
  await crevio.control("PATCH", "experiences/linocut-lessons", { name: null });
  expect(await getExperience("linocut-lessons")).toBeNull();
  expect((await listExperiences()).map(({ slug }) => slug)).not.toContain("linocut-lessons");
  expect(await getExperience("no-such-thing")).toBeNull();
});

it("throws when the API does not answer", async () => {
  await crevio.fail("/experiences");
  await expect(getExperience("linocut-lessons")).rejects.toThrow("500");
  await expect(listExperiences()).rejects.toThrow("500");
});
