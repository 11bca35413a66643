package cn.denggao.paper.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.paper.FontMissing;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The font's files, unpacked once as long as there is memory for them. */
@Component
class FontFiles {

	private final Map<String, SoftReference<byte[]>> known = new ConcurrentHashMap<>();

	byte[] read(String file) {
		var reference = known.get(file);
		var content = (reference == null) ? null : reference.get();
		if (content == null) {
			content = unpacked(file);
			known.put(file, new SoftReference<>(content));
		}
		return content;
	}

	private static byte[] unpacked(String file) {
		var resource = new ClassPathResource("fonts/" + file);
		if (!resource.exists()) {
			throw new FontMissing(file);
		}
		try {
			return resource.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
