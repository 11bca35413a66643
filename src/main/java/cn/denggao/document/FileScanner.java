package cn.denggao.document;

import java.util.Optional;

/** Looks for viruses. Without such a bean every checked file counts as clean. */
public interface FileScanner {

	/** What was found, if anything; throws anything if it could not find out. */
	Optional<String> find(String fileName, byte[] content);

}
