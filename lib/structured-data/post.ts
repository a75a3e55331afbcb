import type { BlogPosting, Course } from "schema-dts";
import { absoluteUrl } from "../absolute-url";
import type { Experience } from "../api/experiences";
import type { Post } from "../api/posts";
import { plainText } from "../plain-text";
import { routes } from "../routes";
import { site } from "../site";
import { organizationId } from "./shop";

/** A post of the journal; its author where the API names one, else the shop. */
export function blogPosting(post: Post): BlogPosting {
  const author = typeof post.author === "string" ? null : post.author?.name;
  return {
    "@type": "BlogPosting",
    headline: post.title,
    url: absoluteUrl(routes.post(post.slug)),
    mainEntityOfPage: absoluteUrl(routes.post(post.slug)),
    inLanguage: site.locale,
    image: absoluteUrl(routes.postImage(post.slug)),
    description: post.excerpt ?? plainText(post.content ?? "", 200),
    ...(post.publishedAt && { datePublished: post.publishedAt.toISOString() }),
    ...(post.updatedAt && { dateModified: post.updatedAt.toISOString() }),
    ...(post.category && { articleSection: post.category }),
    author: author ? { "@type": "Person", name: author } : organizationId(),
    publisher: organizationId(),
  };
}

/** An experience that is a course; none for one of another kind. */
export function courses(experience: Experience): Course[] {
  if (experience.type !== "course") return [];
  const course: Course = {
    "@type": "Course",
    name: experience.name,
    url: absoluteUrl(routes.experience(experience.slug)),
    description: plainText(experience.description ?? "", 300) || experience.name,
    inLanguage: site.locale,
    provider: organizationId(),
  };
  return [course];
}
