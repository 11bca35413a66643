package cn.denggao.application.web;

import java.time.LocalDateTime;

/**
 * One remark as it is shown.
 *
 * @param name of the person, or null where officers are not named
 * @param office message key of the role in which it was said
 * @param section code of the section it is about, or null
 * @param sectionTitle its title, empty if the form has it no more
 * @param own whether it was said on the reader's side
 * @param fresh whether the reader has not seen it before
 * @param waiting whether an answer is asked for and none has come
 */
record RemarkLine(long id, String name, String organisation, String office, LocalDateTime at, String section,
		String sectionTitle, String words, boolean own, boolean fresh, boolean asks, boolean waiting) {
}
