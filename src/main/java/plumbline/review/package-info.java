/** What a change brings and clears: the findings and problems of two versions, compared. */
package plumbline.review;
