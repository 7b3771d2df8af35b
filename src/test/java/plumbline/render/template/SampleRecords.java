package plumbline.render.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import plumbline.view.Prose;

/**
 * Makes records with something in every component.
 *
 * @param text the text for a component, by its name: {@code ObjectivePage.title}
 * @param full whether optional components and lists have something in them
 * @param absent optional components that have nothing nevertheless
 */
record SampleRecords(UnaryOperator<String> text, boolean full, Set<String> absent) {
  private static final int DEEPEST = 6;

  SampleRecords(UnaryOperator<String> text, boolean full) {
    this(text, full, Set.of());
  }

  <T extends Record> T of(Class<T> type) {
    return type.cast(make(type, String.class, 0));
  }

  /**
   * @param of what a generic record is made of
   */
  private Object make(Class<?> type, Type of, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      String name = type.getSimpleName() + "." + components[i].getName();
      values[i] = value(components[i].getGenericType(), of, name, depth);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object value(Type type, Type of, String name, int depth) {
    if (type instanceof TypeVariable) {
      return value(of, String.class, name, depth);
    }
    if (type instanceof ParameterizedType composed) {
      Class<?> raw = (Class<?>) composed.getRawType();
      return raw.isRecord()
          ? make(raw, composed.getActualTypeArguments()[0], depth)
          : several(composed, of, name, depth);
    }
    if (type == Prose.class) {
      return new Prose(full ? text.apply(name) : "", Map.of());
    }
    if (type == String.class) {
      return text.apply(name);
    }
    if (type == int.class) {
      return 3;
    }
    if (type == double.class) {
      return 1.5;
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return constants.getEnumConstants()[0];
    }
    return type == boolean.class ? full : make((Class<?>) type, String.class, depth + 1);
  }

  private Object several(ParameterizedType composed, Type of, String name, int depth) {
    Type item = composed.getActualTypeArguments()[0];
    boolean some = full && depth < DEEPEST && !absent.contains(name);
    if (composed.getRawType() == Optional.class) {
      return some ? Optional.of(value(item, of, name, depth)) : Optional.empty();
    }
    return some
        ? IntStream.of(1, 2).mapToObj(i -> value(item, of, name, depth + 1)).toList()
        : List.of();
  }
}
