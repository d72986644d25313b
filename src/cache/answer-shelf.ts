/**
 * Room for answers, bounded in bytes and shared between companies. Within a company the oldest goes first, unless it was
 * asked for since it was last looked at (the clock algorithm): a hit then costs one assignment, and what is asked once
 * passes through without pushing out what is asked daily.
 */

export interface ShelfLimits {
  readonly maxBytes: number;
  /** Of `maxBytes`, 0 to 1: what one company may fill, however much it asks. */
  readonly companyShare: number;
}

export interface AnswerShelf<V> {
  get(organizationId: string, key: string): V | undefined;
  /** Does nothing with what is larger than a company's share. */
  set(
    organizationId: string,
    key: string,
    item: { readonly value: V; readonly bytes: number },
  ): void;
  delete(organizationId: string, key: string): void;
  size(): { readonly entries: number; readonly bytes: number };
  /** What one company fills of it. */
  sizeOf(organizationId: string): { readonly entries: number; readonly bytes: number };
}

interface Slot<V> {
  readonly value: V;
  readonly bytes: number;
  wasUsed: boolean;
}

/** In the order in which slots are looked at when room is needed. */
interface Section<V> {
  readonly slots: Map<string, Slot<V>>;
  bytes: number;
}

export function createAnswerShelf<V>({ maxBytes, companyShare }: ShelfLimits): AnswerShelf<V> {
  const sections = new Map<string, Section<V>>();
  const maxSectionBytes = maxBytes * companyShare;
  let bytes = 0;

  function remove(section: Section<V>, key: string): void {
    const slot = section.slots.get(key);
    if (slot === undefined) return;
    section.slots.delete(key);
    section.bytes -= slot.bytes;
    bytes -= slot.bytes;
  }

  /** Ends, because a slot that is passed over once is not passed over a second time. */
  function removeOne(section: Section<V>): void {
    for (const [key, slot] of section.slots) {
      if (!slot.wasUsed) {
        remove(section, key);
        return;
      }
      slot.wasUsed = false;
      section.slots.delete(key);
      section.slots.set(key, slot);
    }
  }

  function largest(): Section<V> | undefined {
    let found: Section<V> | undefined;
    for (const section of sections.values()) {
      if (section.bytes > (found?.bytes ?? 0)) found = section;
    }
    return found;
  }

  return {
    get(organizationId, key) {
      const slot = sections.get(organizationId)?.slots.get(key);
      if (slot === undefined) return undefined;
      slot.wasUsed = true;
      return slot.value;
    },
    set(organizationId, key, item) {
      if (item.bytes > maxSectionBytes) return;
      let section = sections.get(organizationId);
      if (section === undefined) {
        section = { slots: new Map(), bytes: 0 };
        sections.set(organizationId, section);
      }
      remove(section, key);
      while (section.bytes + item.bytes > maxSectionBytes) removeOne(section);
      for (let other = largest(); other && bytes + item.bytes > maxBytes; other = largest()) {
        removeOne(other);
      }
      section.slots.set(key, { ...item, wasUsed: false });
      section.bytes += item.bytes;
      bytes += item.bytes;
    },
    delete(organizationId, key) {
      const section = sections.get(organizationId);
      if (section !== undefined) remove(section, key);
    },
    size() {
      let entries = 0;
      for (const { slots } of sections.values()) entries += slots.size;
      return { entries, bytes };
    },
    sizeOf(organizationId) {
      const section = sections.get(organizationId);
      return { entries: section?.slots.size ?? 0, bytes: section?.bytes ?? 0 };
    },
  };
}
