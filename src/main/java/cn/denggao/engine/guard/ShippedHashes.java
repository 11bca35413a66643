package cn.denggao.engine.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * The contents that the program brings itself and that need no approval. The start tells
 * them before it deploys.
 */
@Component
public class ShippedHashes {

	private final Set<String> hashes = ConcurrentHashMap.newKeySet();

	public void add(String name, byte[] content) {
		hashes.add(ContentHash.of(name, content));
	}

	boolean contain(String name, byte[] content) {
		return hashes.contains(ContentHash.of(name, content));
	}

}
