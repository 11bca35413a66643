package cn.denggao.document;

import java.io.InputStream;
import java.util.List;

/** Reads what is stored, without asking who wants to know: that is the feature's part. */
public interface Documents {

	/** The newest version of each file of an owner that was not withdrawn, by slot. */
	List<DocumentSummary> of(DocumentOwner owner);

	/** Any version, withdrawn or not, else not found. */
	DocumentSummary require(DocumentId id);

	InputStream open(DocumentId id);

	/** Takes a file off its owner's list; those who refer to it can still open it. */
	void withdraw(DocumentId id);

}
