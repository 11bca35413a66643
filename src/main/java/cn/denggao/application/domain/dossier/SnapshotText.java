package cn.denggao.application.domain.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Dossiers and snapshots as text, and the text's hash. */
public final class SnapshotText {

	private static final JsonMapper JSON = JsonMapper.builder()
		.findAndAddModules()
		.disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private SnapshotText() {
	}

	public static String of(Object part) {
		try {
			return JSON.writeValueAsString(part);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A dossier cannot be written", ex);
		}
	}

	public static Snapshot snapshot(String text) {
		return read(text, new TypeReference<>() {
		});
	}

	public static Map<String, String> values(String text) {
		return read(text, new TypeReference<>() {
		});
	}

	/** Something that {@link #of} wrote. */
	public static <T> T read(String text, Class<T> type) {
		try {
			return JSON.readValue(text, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A kept text cannot be read", ex);
		}
	}

	/**
	 * What signatures are bound to: the same for the same content and files in the same
	 * version of the form and, where several hospitals apply, the same partners.
	 */
	public static String hashOf(DossierContent content, List<String> fileHashes, int form, String partners) {
		return sha256(of(content.ordered()) + of(fileHashes.stream().sorted().toList())
				+ ((form > 1) ? of(Map.of("form", form)) : "")
				+ (partners.isEmpty() ? "" : of(Map.of("partners", partners))));
	}

	/** SHA-256, hexadecimal. */
	public static String sha256(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> T read(String text, TypeReference<T> type) {
		try {
			return JSON.readValue(text, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A dossier cannot be read", ex);
		}
	}

}
