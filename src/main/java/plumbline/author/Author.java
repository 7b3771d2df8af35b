package plumbline.author;

/**
 * Who writes, as Git knows them.
 *
 * @param name what people call them; empty where Git was not told
 * @param email their address; empty where Git was not told
 */
public record Author(String name, String email) {}
