import { shareImage } from "@/components/drawn/share-image";
import { getAccount, shopName } from "@/lib/api/account";
import { getPost } from "@/lib/api/posts";
import { formatDay } from "@/lib/dates";
import { site } from "@/lib/site";
import { slugOf } from "@/lib/slug";

export function generateStaticParams() {
  return [{ slug: "~" }];
}

export async function GET(_request: Request, { params }: RouteContext<"/blog/[slug]/share.png">) {
  const [account, post] = await Promise.all([getAccount(), getPost(await slugOf(params))]);
  if (!post) return new Response(null, { status: 404 });
  return shareImage({
    shop: shopName(account),
    title: post.title,
    line: post.publishedAt && formatDay(post.publishedAt, site.locale),
    picture: post.coverImageUrl,
  });
}
