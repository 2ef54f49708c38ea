/**
 * How a text reads: one pass ({@code Analyzer}) finds sentences, words, people of the file, duties, times, triggers and
 * quotations; everyone reads that.
 *
 * <p>Two readers of clauses stand on it. {@code Duties} reads written objectives, where someone "will" or "can" do
 * something; the rules and the guide use it. The ear ({@code Listener}, with {@code SpokenClauses}) reads what people say
 * at the table, with its habits, wishes, jokes and subjects left out; drafting and the guide use it. Both share tokens,
 * sentences, names, times, contractions, verb forms and the words for kin; what they do not share is how a clause is put
 * together, because an objective states and talk rambles. To make one of them is still to be done.
 */
@NullMarked
package org.ownwords.text;

import org.jspecify.annotations.NullMarked;
