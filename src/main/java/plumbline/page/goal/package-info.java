/**
 * Makers of the lines and marks by which goals, teams and findings are shown in lists on any page.
 */
package plumbline.page.goal;
