/** What a change means for the goals: scores, links and findings before and after it. */
package plumbline.review;
