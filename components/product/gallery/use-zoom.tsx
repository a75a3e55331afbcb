import { type ComponentType, type MouseEvent, type ReactNode, useLayoutEffect, useState } from "react";
import type { FrameItem } from "./frame";
import type { ZoomProps } from "./zoom";

/**
 * Opens a picture large when it is clicked. What that takes is fetched on the first click; a picture is a link to itself, which is
 * followed where that does not come.
 */
export function useZoom(
  name: string,
  items: FrameItem[],
): { openZoom: (event: MouseEvent<HTMLElement>) => void; zoom: ReactNode } {
  const [Zoom, setZoom] = useState<ComponentType<ZoomProps> | null>(null);
  const [zoomed, setZoomed] = useState<string | null>(null);
  const pictures = items.filter(({ large }) => large !== null);
  const start = pictures.findIndex(({ id }) => id === zoomed);
  // A page that was left is only hidden.
  useLayoutEffect(() => () => setZoomed(null), []);

  const openZoom = async (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-zoom]") : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const { Zoom: loaded } = await import("./zoom");
      setZoom(() => loaded);
      setZoomed(link.dataset.zoom ?? null);
    } catch {
      location.assign(link.href);
    }
  };

  const zoom = Zoom && start !== -1 && (
    <Zoom name={name} pictures={pictures} start={start} onClose={() => setZoomed(null)} />
  );
  return { openZoom, zoom };
}
