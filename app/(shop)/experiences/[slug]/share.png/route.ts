import { shareImage } from "@/components/drawn/share-image";
import { getAccount, shopName } from "@/lib/api/account";
import { getExperience } from "@/lib/api/experiences";
import { slugOf } from "@/lib/slug";

export function generateStaticParams() {
  return [{ slug: "~" }];
}

export async function GET(_request: Request, { params }: RouteContext<"/experiences/[slug]/share.png">) {
  const [account, experience] = await Promise.all([getAccount(), getExperience(await slugOf(params))]);
  if (!experience) return new Response(null, { status: 404 });
  return shareImage({
    shop: shopName(account),
    title: experience.name,
    line: null,
    picture: experience.coverImageUrl,
  });
}
