import type { Metadata } from "next";
import { ExperienceList } from "@/components/experience/experience-list";
import { Lead } from "@/components/home/lead";
import { Masthead } from "@/components/home/masthead";
import { Praise, pickPraise } from "@/components/home/praise";
import { Row } from "@/components/home/row";
import { Section } from "@/components/home/section";
import { PostList } from "@/components/post/post-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Empty } from "@/components/ui/empty";
import { getAccount, shopName } from "@/lib/api/account";
import { listProducts } from "@/lib/api/catalogue";
import { listExperiences } from "@/lib/api/experiences";
import { listPosts } from "@/lib/api/posts";
import { listReviews } from "@/lib/api/reviews";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { organization, website } from "@/lib/structured-data/shop";

const words = messages.home;

export async function generateMetadata(): Promise<Metadata> {
  const account = await getAccount();
  const { title, ...metadata } = pageMetadata({
    title: shopName(account),
    path: routes.home(),
    texts: [account?.description],
  });
  return { ...metadata, title: { absolute: String(title) } };
}

export default async function HomePage() {
  const [account, { products }, posts, { reviews }, experiences] = await Promise.all([
    getAccount(),
    listProducts(),
    listPosts(),
    listReviews(1, 100),
    listExperiences(),
  ]);
  const [lead, ...others] = products;
  const praise = pickPraise(reviews);

  return (
    <>
      <JsonLd things={[organization(shopName(account), account), website(shopName(account))]} />
      <Masthead name={shopName(account)} description={account?.description ?? null} />
      {lead ? (
        <Lead product={lead} />
      ) : (
        <div className="page section">
          <Empty text={words.empty} />
        </div>
      )}
      {others.length > 0 && (
        <Section id="more" title={words.more} more={{ href: "/products", label: words.moreLink }}>
          <Row products={others.slice(0, 3)} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section id="journal" title={words.journal} more={{ href: "/blog", label: words.journalLink }}>
          <PostList posts={posts.slice(0, 4)} heading="h3" />
        </Section>
      )}
      {praise && <Praise review={praise} />}
      {experiences.length > 0 && (
        <Section
          id="experiences"
          title={words.experiences}
          more={{ href: "/experiences", label: words.experiencesLink }}
        >
          <ExperienceList experiences={experiences.slice(0, 5)} heading="h3" />
        </Section>
      )}
    </>
  );
}
