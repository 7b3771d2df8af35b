package plumbline.view;

import java.util.Optional;

/**
 * What an objective was in an earlier cycle.
 *
 * @param url its page; empty where its file became that of the later cycle
 * @param cycle the cycle's title
 * @param score with two decimals; empty where it is not known
 */
public record LineageStep(
    String title, Optional<String> url, String cycle, Optional<String> score) {}
