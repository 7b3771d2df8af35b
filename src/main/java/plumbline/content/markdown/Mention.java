package plumbline.content.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code @id} in a body: the name of a person or a team. */
public final class Mention extends Node implements DoNotDecorate {
  private final BasedSequence id;

  Mention(BasedSequence chars, BasedSequence id) {
    super(chars);
    this.id = id;
  }

  /** The id without the sign. */
  public String id() {
    return id.toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {id};
  }
}
