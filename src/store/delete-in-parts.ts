/** Deleting much, in statements of a size that none of them takes long and others get their turn in between. */

const rowsAtOnce = 5_000;

/** Calls until less than was asked for is deleted; returns how many rows were. */
export async function deleteInParts(
  deleteSome: (most: number) => Promise<number>,
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const some = await deleteSome(rowsAtOnce);
    deleted += some;
    if (some < rowsAtOnce) return deleted;
  }
}
