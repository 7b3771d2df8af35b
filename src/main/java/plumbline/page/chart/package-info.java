/** Makers of charts: where each mark stands. */
package plumbline.page.chart;
