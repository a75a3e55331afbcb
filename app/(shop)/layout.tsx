/** Pages that are the same for everyone: the build fails if one of them needs a request. */
export const ensureStatic = "navigation";

export default function ShopLayout({ children }: LayoutProps<"/">) {
  return children;
}
