package cn.denggao.document;

/** Looks for viruses. Without such a bean every checked file counts as clean. */
public interface FileScanner {

	/** {@code true} if clean; throws anything if it could not find out. */
	boolean isClean(String fileName, byte[] content);

}
