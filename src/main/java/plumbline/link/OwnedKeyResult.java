package plumbline.link;

import plumbline.model.KeyResult;
import plumbline.model.Objective;

/** A key result together with the objective it belongs to. */
public record OwnedKeyResult(Objective objective, KeyResult keyResult) {}
