package plumbline.model;

import java.util.Locale;

/** Where an objective or a key result stands in its life. */
public enum Status {
  /** Not agreed yet: never published unless asked for. */
  DRAFT,
  ACTIVE,
  DONE,
  /** Given up. */
  DROPPED,
  /** Put off to a later cycle. */
  DEFERRED;

  /** Whether it counts: active or done. */
  public boolean isLive() {
    return this == ACTIVE || this == DONE;
  }

  /** Whether it ended without being reached: dropped or deferred. */
  public boolean isEnded() {
    return this == DROPPED || this == DEFERRED;
  }

  /** The author's word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
