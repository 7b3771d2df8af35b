package plumbline.change;

import plumbline.model.Ref;

/** Says what references name; two that name the same have equal keys. */
@FunctionalInterface
public interface RefNaming {
  Value.Name of(Ref reference);

  /** Takes references as they are written, where nothing else is known of them. */
  RefNaming AS_WRITTEN = reference -> new Value.Name(reference.text(), reference.text());
}
