package cn.denggao.engine.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * The contents that the program itself is about to deploy at its start and that need no
 * approval. They are known for that moment only: later the same content needs approval
 * like any other, or a change could be undone by one person alone.
 */
@Component
public class ShippedHashes {

	private final Set<String> hashes = ConcurrentHashMap.newKeySet();

	/** Before deploying. */
	public void add(String name, byte[] content) {
		hashes.add(ContentHash.of(name, content));
	}

	/** After deploying, whether it succeeded or not. */
	public void forget() {
		hashes.clear();
	}

	boolean contain(String name, byte[] content) {
		return hashes.contains(ContentHash.of(name, content));
	}

}
