package cn.denggao.document;

/**
 * A feature's answer to which files it still needs although they are off their owner's
 * list. The bytes of the others are removed after a while. Files of a type nobody answers
 * for are kept for ever.
 */
public interface DocumentReferences {

	/** The owner type this answers for. */
	String ownerType();

	/** Whether something that lasts, e.g. a submission, names this file. */
	boolean refersTo(DocumentSummary document);

}
