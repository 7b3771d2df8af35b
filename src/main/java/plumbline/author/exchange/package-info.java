/**
 * Goals on their way to and from other programs: tables in CSV and XLSX, and JSON.
 *
 * <p>{@link plumbline.author.exchange.GoalTable} is the form in which nothing is lost; {@link
 * plumbline.author.exchange.Sheet} is what a table of any other program says.
 */
package plumbline.author.exchange;
