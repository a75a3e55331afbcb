import { expect, it } from "vitest";
import { videoOf } from "./video";

const youTube = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ";
const vimeo = "https://player.vimeo.com/video/76979871?dnt=1";
const wistia = "https://fast.wistia.net/embed/iframe/e4a27b971d";

it.each([
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "YouTube", youTube],
  ["https://m.youtube.com/watch?v=dQw4w9WgXcQ", "YouTube", youTube],
  ["https://youtu.be/dQw4w9WgXcQ?si=x", "YouTube", youTube],
  ["https://www.youtube.com/embed/dQw4w9WgXcQ", "YouTube", youTube],
  ["https://www.youtube.com/shorts/dQw4w9WgXcQ/", "YouTube", youTube],
  ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "YouTube", youTube],
  ["https://vimeo.com/76979871", "Vimeo", vimeo],
  ["https://player.vimeo.com/video/76979871?autoplay=1", "Vimeo", vimeo],
  ["https://acme.wistia.com/medias/e4a27b971d", "Wistia", wistia],
  ["https://fast.wistia.net/embed/iframe/e4a27b971d", "Wistia", wistia],
])("knows the player of %s", (address, host, playerUrl) => {
  expect(videoOf(address)).toEqual({ host, playerUrl });
});

it.each([
  "https://youtube.com.evil.com/watch?v=dQw4w9WgXcQ",
  "https://notyoutube.com/watch?v=dQw4w9WgXcQ",
  "https://youtube.com@evil.com/embed/dQw4w9WgXcQ",
  "https://evil.com/?u=https://youtu.be/dQw4w9WgXcQ",
  "https://www.youtube.com/watch?v=%22%3E%3Cscript%3E",
  "https://www.youtube.com/",
  "https://www.youtube.com/playlist?list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs",
  "https://vimeo.com/channels/staffpicks",
  "https://evilwistia.com/medias/e4a27b971d",
  "javascript:alert('youtu.be/dQw4w9WgXcQ')",
  "dQw4w9WgXcQ",
])("embeds nothing of %s", (address) => {
  expect(videoOf(address)).toBeNull();
});
