/**
 * What pages and data files print: a record for each page and each part of one, and where each file
 * is published. Nothing is computed here.
 */
package plumbline.view;
