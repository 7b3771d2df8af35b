/**
 * The commands, and everything that is printed on a terminal. The only room with a clock and a
 * console.
 */
package plumbline.cli;
