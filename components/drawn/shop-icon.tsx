import { cacheLife } from "next/cache";
import { ImageResponse } from "next/og";
import { drawable, type Letters } from "@/lib/drawn-letters";
import { drawnColors, drawnFont } from "@/lib/drawn-look";
import { drawnPicture } from "@/lib/drawn-picture";

/** The sizes in which the icon is offered, in pixels: browser tab, Apple's home screen, others' home screens. */
export const iconSizes = [48, 180, 192, 512];

interface ShopIconProps {
  name: string;
  avatar: string | null | undefined;
  /** Width and height, in pixels. */
  size: number;
}

/** The shop as an icon: its avatar, else the first letter of its name. A PNG. */
export async function shopIcon(props: ShopIconProps): Promise<Response> {
  return new Response(await draw(props), { headers: { "content-type": "image/png" } });
}

async function draw({ name, avatar, size }: ShopIconProps): Promise<ArrayBuffer> {
  "use cache";
  cacheLife("editorial");
  const [picture, display] = await Promise.all([drawnPicture(avatar, size, size), drawnFont("display")]);
  const image = new ImageResponse(
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        alignItems: "center",
        justifyContent: "center",
        background: drawnColors.ink,
        color: drawnColors.paper,
        fontFamily: display.family,
        fontSize: size * 0.62,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: drawn, not shown in a page */}
      {picture ? <img src={picture} alt="" width={size} height={size} /> : initialOf(name, display.letters)}
    </div>,
    { width: size, height: size, fonts: display.files },
  );
  return image.arrayBuffer();
}

function initialOf(name: string, letters: Letters): string {
  return /[\p{L}\p{N}]/u.exec(drawable(name.toLocaleUpperCase(), letters))?.[0] ?? "•";
}
