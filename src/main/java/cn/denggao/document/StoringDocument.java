package cn.denggao.document;

import java.io.InputStream;

/** Takes a file in. Whether the person may hand it in is the feature's business. */
public interface StoringDocument {

	/**
	 * Checks and keeps a file: PDF, DOCX, XLSX, JPEG or PNG without active content.
	 * Refused at field {@code file} with the reason otherwise. Counts against nobody's
	 * allowance.
	 */
	DocumentSummary store(DocumentOwner owner, String slot, String fileName, InputStream content);

	/**
	 * As above for what a person hands in.
	 * @param account whose allowance the bytes count against, e.g. a hospital's id
	 */
	DocumentSummary store(DocumentOwner owner, String account, String slot, String fileName, InputStream content);

}
