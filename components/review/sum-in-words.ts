import { messages } from "@/lib/site";

/** "4.2 of 5, from 9 reviews". */
export function sumInWords({ average, count }: { average: number | null; count: number }): string {
  return average === null ? messages.reviews.count(count) : messages.reviews.sum(average, count);
}
