import "server-only";
import { absoluteUrl } from "./absolute-url";
import { getAccount, shopName } from "./api/account";
import { listProducts } from "./api/catalogue";
import { getExperience, listExperiences } from "./api/experiences";
import { getLegalPage, listLegalPages } from "./api/legal-pages";
import { getPost, listPosts } from "./api/posts";
import { getProduct } from "./api/products";
import {
  contentsMarkdown,
  type Entry,
  experienceMarkdown,
  legalMarkdown,
  postMarkdown,
  productMarkdown,
} from "./markdown";
import { routes } from "./routes";
import { messages, site } from "./site";

/**
 * The Markdown of a page, `null` where there is no such page.
 *
 * As fresh as what it shows; throws when that cannot be read.
 *
 * @param kind the first part of the page's address: `products`, `blog`, `experiences` or `legal`.
 */
export async function twinOf(kind: string, slug: string): Promise<string | null> {
  switch (kind) {
    case "products":
      return written(await getProduct(slug), productMarkdown, routes.product);
    case "blog":
      return written(await getPost(slug), postMarkdown, routes.post);
    case "experiences":
      return written(await getExperience(slug), experienceMarkdown, routes.experience);
    case "legal":
      return written(await getLegalPage(slug), legalMarkdown, routes.legalPage);
    default:
      return null;
  }
}

/** The contents of the shop with the addresses of the twins: the newest products, and all else. */
export async function contents(): Promise<string> {
  const [account, { products }, posts, experiences, legalPages] = await Promise.all([
    getAccount(),
    listProducts(),
    listPosts(),
    listExperiences(),
    listLegalPages(),
  ]);
  const { layout, machines: words } = messages;
  return contentsMarkdown(shopName(account), account?.description ?? null, [
    [words.products, products.map((one) => entry(one.name, routes.product(one.slug), one.description))],
    [words.posts, posts.map((one) => entry(one.title, routes.post(one.slug), one.excerpt))],
    [words.experiences, experiences.map((one) => entry(one.name, routes.experience(one.slug), null))],
    [words.legal, legalPages.map((one) => entry(one.title, routes.legalPage(one.slug), null))],
    [
      words.more,
      site.navigation.map((page) => ({ title: layout.pages[page], address: absoluteUrl(routes[page]()), text: null })),
    ],
  ]);
}

function written<Item extends { slug: string }>(
  item: Item | null,
  write: (item: Item, address: string) => string,
  route: (slug: string) => string,
): string | null {
  return item && write(item, absoluteUrl(route(item.slug)));
}

function entry(title: string, page: string, text: string | null): Entry {
  return { title, address: absoluteUrl(`${page}.md`), text };
}
