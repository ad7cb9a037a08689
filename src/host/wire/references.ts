import { invalidReference } from "./errors";
import type { Played } from "./played";

/** The objects that the client asked to keep beyond their batch. */
export class References {
  private readonly kept = new Map<string, Played>();
  private readonly ids = new Map<Played, string>();
  private next = 1;

  /** The object's reference id; undefined when its class has none. */
  keep(object: Played): string | undefined {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    if (!object.keep(true)) return undefined;
    const id = String(this.next++);
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: Played): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): Played {
    const object = this.kept.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    object.keep(false);
    this.ids.delete(object);
    this.kept.delete(id);
  }

  clear(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  get size(): number {
    return this.kept.size;
  }
}
