/** What whoever answers for the whole has to know first, in at most five sentences. */
package plumbline.alignment.brief;
