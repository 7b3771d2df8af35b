package plumbline;

import java.util.function.Supplier;

/** Tells two listeners the same. */
record BothListeners(RunListener one, RunListener other) implements RunListener {
  @Override
  public void begins(Stage stage) {
    one.begins(stage);
    other.begins(stage);
  }

  @Override
  public void toMake(int parts) {
    one.toMake(parts);
    other.toMake(parts);
  }

  @Override
  public void made() {
    one.made();
    other.made();
  }

  @Override
  public <T> T during(Work work, String name, Supplier<T> task) {
    return one.during(work, name, () -> other.during(work, name, task));
  }
}
