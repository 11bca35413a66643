package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

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

	private final Set<String> contents = new HashSet<>();

	TestApprovals() throws IOException {
		try (var files = Files.walk(Path.of("src/test/resources"))) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				approve(Files.readAllBytes(file));
			}
		}
	}

	/**
	 * From now on this content may be deployed, under any name and as often as one likes.
	 */
	public void approve(byte[] content) {
		contents.add(ContentHash.of("", content));
	}

	@Override
	public void use(String name, byte[] content) {
		if (!contents.contains(ContentHash.of("", content))) {
			throw new NotApproved("engine.guard.not-approved");
		}
	}

}
