package plumbline.render;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the components of a record by name. */
final class RecordComponents {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private RecordComponents() {}

  /** The names in the order of their declaration. */
  static Iterable<String> names(Record record) {
    return ACCESSORS.get(record.getClass()).keySet();
  }

  /** The component's value; null where the record has no such component. */
  static Object value(Record record, String name) {
    Method accessor = ACCESSORS.get(record.getClass()).get(name);
    try {
      return accessor == null ? null : accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + "." + name, e);
    }
  }
}
