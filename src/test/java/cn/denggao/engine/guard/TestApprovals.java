package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.engine.Approvals;
import cn.denggao.engine.NotApproved;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Approves what tests bring: their files, and contents they approve by hand. Everything
 * else is left to the other approvals. The guard still looks at all of it.
 */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TestApprovals implements Approvals {

	private static final Set<String> APPROVED = ConcurrentHashMap.newKeySet();

	private final Set<String> files = new HashSet<>();

	TestApprovals() throws IOException {
		try (var all = Files.walk(Path.of("src/test/resources"))) {
			for (var file : all.filter(Files::isRegularFile).toList()) {
				files.add(hash(Files.readAllBytes(file)));
			}
		}
	}

	/** This content may be deployed once, under any name. */
	public static void approve(byte[] content) {
		APPROVED.add(hash(content));
	}

	/** This content may be deployed once for this owner. */
	public static void approve(String owner, byte[] content) {
		APPROVED.add(ContentHash.of(owner, "", content));
	}

	@Override
	public void useFor(String owner, String name, byte[] content) {
		if (!APPROVED.remove(ContentHash.of(owner, "", content))) {
			throw new NotApproved("engine.guard.not-approved");
		}
	}

	@Override
	public void use(String name, byte[] content) {
		if (!files.contains(hash(content)) && !APPROVED.remove(hash(content))) {
			throw new NotApproved("engine.guard.not-approved");
		}
	}

	private static String hash(byte[] content) {
		return ContentHash.of("", content);
	}

}
