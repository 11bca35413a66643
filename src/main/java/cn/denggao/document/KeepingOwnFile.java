package cn.denggao.document;

/** Keeps a file that the program itself has made. */
public interface KeepingOwnFile {

	/** Nobody handed it in, so nothing in it is looked for. */
	DocumentSummary keep(DocumentOwner owner, String slot, String fileName, byte[] content);

}
