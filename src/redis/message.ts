/** What comes over Redis's channels, from replicas of this version and of others. */

/** A message as it was meant; undefined when it is not to be understood, as from a replica of another version. */
export function understood<Message>(
  text: string,
  isMessage: (candidate: unknown) => candidate is Message,
): Message | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return isMessage(message) ? message : undefined;
  } catch {
    return undefined;
  }
}
