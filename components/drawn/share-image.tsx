import { cacheLife } from "next/cache";
import { ImageResponse } from "next/og";
import { drawable, drawableWhole } from "@/lib/drawn-letters";
import { drawnColors, drawnFont } from "@/lib/drawn-look";
import { drawnPicture } from "@/lib/drawn-picture";

const SIZE = { width: 1200, height: 630 };

const PICTURE = { width: 504, height: 630 };

interface ShareImageProps {
  shop: string;
  title: string;
  /** A price, a date, what the shop is. */
  line: string | null;
  picture: string | null | undefined;
}

/** What a link looks like where it is shared: name, a line, the picture at the end. A PNG of 1200 × 630. */
export async function shareImage(props: ShareImageProps): Promise<Response> {
  return new Response(await draw(props), { headers: { "content-type": "image/png" } });
}

async function draw({ shop, title, line, picture }: ShareImageProps): Promise<ArrayBuffer> {
  "use cache";
  cacheLife("catalogue");
  const [cover, display, text] = await Promise.all([
    drawnPicture(picture, PICTURE.width, PICTURE.height),
    drawnFont("display"),
    drawnFont("text"),
  ]);
  const name = drawable(shorten(title), display.letters);
  const said = line && drawableWhole(line, text.letters);
  const image = new ImageResponse(
    <div
      style={{ display: "flex", width: "100%", height: "100%", background: drawnColors.paper, color: drawnColors.ink }}
    >
      <div style={{ display: "flex", flexDirection: "column", flex: 1, padding: "64px 56px", fontFamily: text.family }}>
        <div style={{ fontSize: 30, color: drawnColors.soft }}>{drawable(shop, text.letters)}</div>
        <div style={{ display: "flex", flex: 1, alignItems: "center" }}>
          <div
            style={{
              width: "100%",
              wordBreak: "break-word",
              fontFamily: display.family,
              fontSize: sizeFor(name),
              lineHeight: 1.08,
              letterSpacing: "-0.015em",
            }}
          >
            {name}
          </div>
        </div>
        {said && <div style={{ fontSize: 36 }}>{said}</div>}
      </div>
      {/* biome-ignore lint/performance/noImgElement: drawn, not shown in a page */}
      {cover && <img src={cover} alt="" {...PICTURE} />}
    </div>,
    { ...SIZE, fonts: [...display.files, ...text.files] },
  );
  return image.arrayBuffer();
}

function sizeFor(title: string): number {
  if (title.length <= 24) return 88;
  return title.length <= 60 ? 68 : 52;
}

function shorten(title: string): string {
  return title.length > 110 ? `${title.slice(0, 109).trimEnd()}…` : title;
}
