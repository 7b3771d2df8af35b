package plumbline.render;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The components of a kind of record, by name; found once for each kind. */
public final class RecordComponents {
  private static final ClassValue<RecordComponents> KINDS =
      new ClassValue<>() {
        @Override
        protected RecordComponents computeValue(Class<?> type) {
          return new RecordComponents(type);
        }
      };

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Method[] accessors;

  private RecordComponents(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      places.put(components[i].getName(), i);
      accessors[i] = components[i].getAccessor();
      // Records of a room's own are printed too, and no access is checked at each of many million
      // reads.
      accessors[i].setAccessible(true);
    }
  }

  public static RecordComponents of(Record record) {
    return KINDS.get(record.getClass());
  }

  /** The names in the order of their declaration. */
  public Set<String> names() {
    return places.keySet();
  }

  /** The place of a component in that order, from 0; -1 where there is none of that name. */
  public int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /** The value of the component at a place. */
  public Object value(Record record, int place) {
    try {
      return accessors[place].invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessors[place].toString(), e);
    }
  }
}
