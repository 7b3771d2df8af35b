/**
 * Front matter and settings as trees of values, each with its place in the file, and access to them
 * that reports mistakes.
 */
package plumbline.content.yaml;
