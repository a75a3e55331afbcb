import type { ComponentType } from "react";
import { routes } from "@/lib/routes";

interface DrawerState {
  isOpen: boolean;
  /** Why it has opened, in a sentence. */
  note: string;
  /** The drawer itself, once it has been asked for. */
  Drawer: ComponentType | null;
}

let state: DrawerState = { isOpen: false, note: "", Drawer: null };
const listeners = new Set<() => void>();

/** The drawer of the cart, for `useSyncExternalStore`: its link shows it, whoever puts something in opens it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getDrawer(): DrawerState {
  return state;
}

/** Loads the drawer when it is first opened; where it does not come, the page of the cart does. */
export async function openDrawer(note = ""): Promise<void> {
  try {
    const { CartDrawer } = await import("./cart-drawer");
    show({ isOpen: true, note, Drawer: CartDrawer });
  } catch {
    window.location.assign(routes.cart());
  }
}

export function closeDrawer(): void {
  show({ ...state, isOpen: false });
}

function show(next: DrawerState): void {
  state = next;
  for (const listener of listeners) listener();
}
